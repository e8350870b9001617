import { loadProgram } from './loadProgram.ts';

void loadProgram().commandLine();
