#!/bin/sh
# Times the process of ./stance from start to end: an evaluation, and --version as the measure of the bare JVM, in turn.
# Prints the median of each in milliseconds and their ratio. Usage: src/bench/cold-start.sh [RUNS]
set -eu

runs=${1:-9}
cd "$(dirname "$0")/../.."
scenario=scenarios/tmec-2026/joint-operations.json
# The first run builds and makes the archive; it does not count.
./stance evaluate "$scenario" >/dev/null

times=$(mktemp -d)
trap 'rm -rf "$times"' EXIT

time_into() {
    file=$1
    shift
    start=$(date +%s%N)
    "$@" >/dev/null
    end=$(date +%s%N)
    echo $(((end - start) / 1000000)) >>"$file"
}

median() {
    sort -n "$1" | sed -n "$(((runs + 1) / 2))p"
}

run=0
while [ "$run" -lt "$runs" ]; do
    time_into "$times/evaluate" ./stance evaluate "$scenario"
    time_into "$times/version" ./stance --version
    run=$((run + 1))
done

evaluate=$(median "$times/evaluate")
version=$(median "$times/version")
awk -v evaluate="$evaluate" -v version="$version" -v runs="$runs" 'BEGIN {
    printf "evaluate %d ms, --version %d ms, ratio %.1f, median of %d\n", evaluate, version, evaluate / version, runs
}'
