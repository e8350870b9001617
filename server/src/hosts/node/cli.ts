process.stdout.write('sourcier\n');
