#!/bin/sh
# Prints what RELEASE_NOTES.md says of a version.
# Usage: src/release/notes.sh VERSION
set -eu
cd "$(dirname "$0")/../.."

notes=$(awk -v version="$1" '/^## / { here = $2 == version; next } here' RELEASE_NOTES.md)
if [ -z "$notes" ]; then
    echo "RELEASE_NOTES.md says nothing of version $1." >&2
    exit 1
fi
echo "$notes"
