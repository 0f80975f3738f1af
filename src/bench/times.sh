# For the scripts beside it, which read it in: times of whole processes. Expects the number of runs in $runs.

# Runs a command and adds its time in milliseconds to a file.
time_into() {
    file=$1
    shift
    start=$(date +%s%N)
    "$@" >/dev/null
    end=$(date +%s%N)
    echo $(((end - start) / 1000000)) >>"$file"
}

# The median of the times in a file.
median() {
    sort -n "$1" | sed -n "$(((runs + 1) / 2))p"
}

# Prints the median of the times in a file, beside that of --version or of what is named in another, and their ratio.
compare() {
    awk -v what="$1" -v time="$(median "$2")" -v measure="$(median "$3")" -v of="${4:---version}" -v runs="$runs" 'BEGIN {
    printf "%s %d ms, %s %d ms, ratio %.1f, median of %d\n", what, time, of, measure, time / measure, runs
}'
}
