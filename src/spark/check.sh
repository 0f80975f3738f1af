#!/usr/bin/env bash
# Builds and tests stance-spark, with the library that it stands on: target/spark/stance-spark.jar, and lib beside it.
# Usage: src/spark/check.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

./mvnw -q -f src/library/pom.xml -Dinvoker.skip -Dmaven.javadoc.skip install
./mvnw -q -f src/spark/pom.xml verify
