#!/bin/sh
# Times ./stance test --mutate over tmec-2026, and ./stance test as the measure of the same tests without it, in turn.
# Prints the median of each in milliseconds and their ratio. Usage: src/bench/mutation.sh [RUNS]
set -eu

runs=${1:-3}
cd "$(dirname "$0")/../.."
. src/bench/times.sh
times=$(mktemp -d)
trap 'rm -rf "$times"' EXIT
# The first run builds and makes the archive; it does not count.
./stance test >/dev/null

run=0
while [ "$run" -lt "$runs" ]; do
    time_into "$times/mutate" ./stance test --mutate
    time_into "$times/test" ./stance test
    run=$((run + 1))
done

compare 'test --mutate' "$times/mutate" "$times/test" test
