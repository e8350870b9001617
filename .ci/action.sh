#!/usr/bin/env bash
# What the GitHub action runs. Inputs come as environment variables, never as text of a script: nothing in them is executed.
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
cli="$here/dist/cli.cjs"
# A checkout of the repository holds no build; a release does.
[ -f "$cli" ] || (cd "$here" && npm ci --no-audit --no-fund >&2)

arguments=(check --format github)
if [ -n "${SOURCIER_SARIF:-}" ]; then arguments+=(--format sarif --output-file "$SOURCIER_SARIF"); fi
while IFS= read -r option; do
  if [ -n "$option" ]; then arguments+=("$option"); fi
done <<<"${SOURCIER_OPTIONS:-}"
arguments+=(--)
while IFS= read -r path; do
  if [ -n "$path" ]; then arguments+=("$path"); fi
done <<<"${SOURCIER_PATHS:-.}"
exec node "$cli" "${arguments[@]}"
