#!/usr/bin/env bash
# A cluster of Spark on this machine, a master and two workers with one core each, and on it the same scenarios three times: on
# one worker, on both, and on both with one of them killed (kill -9) under way. Fails unless the rows are those of
# ./stance batch, byte for byte, each time; prints the processor time of a scenario on one executor and on two. Needs what
# src/spark/check.sh builds.
# Usage: src/spark/cluster.sh [LINES, 200,000 by default]
set -euo pipefail

lines=${1:-200000}
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
if ! [ -s target/spark/spark.classpath ]; then
    echo 'cluster.sh: there is nothing to run. Run src/spark/check.sh first.' >&2
    exit 2
fi
work=$(mktemp -d)
running=()
end() {
    [ ${#running[@]} -eq 0 ] || kill "${running[@]}" 2>/dev/null || true
    wait
    rm -rf "$work"
}
trap end EXIT

# What an installation of Spark is to its own scripts: a folder with jars.
mkdir -p "$work/spark/jars" "$work/events"
tr ':' '\n' <target/spark/spark.classpath | xargs -I{} ln -s {} "$work/spark/jars/"
export SPARK_HOME=$work/spark SPARK_LOCAL_IP=127.0.0.1 SPARK_SCALA_VERSION=2.13 STANCE_CACHE=off
read -r -a opens < <(sed -n 's/.*<spark.options>\(.*\)<.*/\1/p' src/spark/pom.xml)
# No function: what is started in the background is then the JVM itself, which can be killed.
spark=("${JAVA_HOME:+$JAVA_HOME/bin/}java" -XX:+UseSerialGC "${opens[@]}" -cp "$SPARK_HOME/jars/*")

# Waits for a line in a log, and prints the first match.
await() {
    for _ in $(seq 3000); do
        grep -h -o -m 1 -E "$1" "$2" 2>/dev/null && return
        sleep 0.2
    done
    echo "cluster.sh: waited in vain for $1." >&2
    tail -n 20 "$2" >&2
    exit 1
}
worker() {
    "${spark[@]}" org.apache.spark.deploy.worker.Worker --host 127.0.0.1 --webui-port 0 --cores 1 --memory 1g \
        --work-dir "$work/$1" "$master" >"$work/$1.log" 2>&1 &
    running+=($!)
    await 'Successfully registered with master' "$work/$1.log" >/dev/null
}
# Evaluates on so many cores. Rows go to a folder of the name of the run, what Spark tells of it to a log.
evaluate() {
    "${spark[@]}" org.apache.spark.deploy.SparkSubmit --master "$master" --class stance.spark.Main \
        --conf spark.driver.host=127.0.0.1 --conf spark.ui.enabled=false --conf spark.cores.max="$2" \
        --conf spark.executor.memory=700m --conf spark.sql.files.maxPartitionBytes=$((size / 20 + 1)) \
        --conf spark.sql.files.openCostInBytes=0 \
        --conf spark.eventLog.enabled=true --conf spark.eventLog.dir="file:$work/events" \
        --conf spark.eventLog.compress=false --conf spark.eventLog.rolling.enabled=false --name "$1" \
        --jars "$(printf '%s,' target/spark/lib/*.jar)" \
        target/spark/stance-spark.jar rules/tmec-2026 "$work/in.jsonl" "$work/$1.jsonl" >"$work/$1.out" 2>"$work/$1.log"
}
compare() {
    cat "$work/$1.jsonl"/part-* | cmp - "$work/expected.jsonl"
    echo "$1: $(wc -l <"$work/expected.jsonl") rows, those of ./stance batch"
}
# Of a run, in us of processor time for a line: all of it, and in the median task, past the start of an executor.
times() {
    grep -h SparkListenerTaskEnd "$(grep -l "\"App Name\":\"$1\"" "$work/events"/*)" |
        sed -E 's/.*"Stage ID":([0-9]+).*"Executor CPU Time":([0-9]+).*/\1 \2/' | sort -n -k 2 | awk -v lines="$lines" '
        { all += $2 }
        $1 == 1 { task[++tasks] = $2 }
        END { printf "%.1f %.1f\n", all / 1000 / lines, task[int((tasks + 1) / 2)] * tasks / 1000 / lines }'
}

src/bench/scenarios.sh "$lines" >"$work/in.jsonl"
size=$(wc -c <"$work/in.jsonl")
./stance batch "$work/in.jsonl" --output "$work/expected.jsonl" >/dev/null

"${spark[@]}" org.apache.spark.deploy.master.Master --host 127.0.0.1 --port 0 --webui-port 0 >"$work/master.log" 2>&1 &
running+=($!)
master=$(await 'spark://127.0.0.1:[0-9]+' "$work/master.log")
worker first
evaluate one 1
compare one
worker second
evaluate two 2
compare two

evaluate killed 2 &
job=$!
await 'Finished task 3\.0 in stage 1' "$work/killed.log" >/dev/null
kill -9 "${running[2]}"
wait "${running[2]}" 2>/dev/null || true
unset "running[2]"
wait "$job"
grep -q 'Lost executor' "$work/killed.log"
compare killed

read -r one one_more < <(times one)
read -r two two_more < <(times two)
awk -v one="$one" -v two="$two" -v one_more="$one_more" -v two_more="$two_more" 'BEGIN {
    printf "a scenario: %.1f us on one executor, %.1f us on two: efficiency %.2f\n", one, two, one / two
    printf "each scenario more: %.1f us on one, %.1f us on two: efficiency %.2f\n", one_more, two_more, one_more / two_more
}'
