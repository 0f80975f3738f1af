#!/bin/sh
# Times the process of ./stance from start to end: an evaluation, and --version as the measure of the bare JVM, in turn.
# Prints the median of each in milliseconds and their ratio. Usage: src/bench/cold-start.sh [RUNS]
set -eu

runs=${1:-9}
cd "$(dirname "$0")/../.."
. src/bench/times.sh
scenario=scenarios/tmec-2026/joint-operations.json
# The first run builds and makes the archive; it does not count.
./stance evaluate "$scenario" >/dev/null

times=$(mktemp -d)
trap 'rm -rf "$times"' EXIT

run=0
while [ "$run" -lt "$runs" ]; do
    time_into "$times/evaluate" ./stance evaluate "$scenario"
    time_into "$times/version" ./stance --version
    run=$((run + 1))
done

compare 'evaluate' "$times/evaluate" "$times/version"
