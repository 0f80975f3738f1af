#!/usr/bin/env bash
# Checks a release that ./mvnw -Prelease -Dquickly package made: its checksums, and that it runs as it is unpacked, with the
# Java at hand and, where there is jlink, with a runtime image of its own and no other Java.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
(cd target && sha256sum --check --quiet SHA256SUMS)
tar -xzf target/stance-*-run.tar.gz -C "$work"
home=$(echo "$work"/stance-*)
export STANCE_CACHE=off

answers() {
    (cd "$work" && "$@" evaluate joint-operations | grep -q CONFLICT)
}

answers "$home/stance"
grep -q '"bomFormat"' "$home/bom.json"
if command -v jlink >/dev/null; then
    src/release/runtime.sh "$home"
    mkdir "$work/bin"
    for tool in sh env uname find cat grep sed awk dirname basename readlink locale mkdir rmdir rm mv touch sleep ls cut tr head; do
        command -v "$tool" >/dev/null && ln -s "$(command -v "$tool")" "$work/bin/$tool"
    done
    answers env -i "PATH=$work/bin" STANCE_CACHE=off LC_ALL=C.UTF-8 "$home/stance"
    du -sh "$home/runtime"
fi
echo 'The release runs.'
