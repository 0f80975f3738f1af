#!/bin/sh
# Makes a runtime image beside an unpacked release, so that it runs where there is no Java: a few modules of the JDK, some
# 50 MB, in the folder runtime. The launcher takes it where neither JAVA_HOME nor the PATH has a Java.
# Usage: src/release/runtime.sh FOLDER-OF-THE-RELEASE
set -eu

jdk=${JAVA_HOME:+$JAVA_HOME/bin/}
# java.compiler: the names that Java reserves; jdk.zipfs, jdk.crypto.ec: archives and https, which libraries ask for.
"${jdk}jlink" --output "$1/runtime" --strip-java-debug-attributes --no-header-files --no-man-pages --compress=2 \
    --add-modules java.base,java.compiler,java.desktop,java.logging,java.management,java.naming,java.net.http,java.sql,java.xml,jdk.unsupported,jdk.crypto.ec,jdk.zipfs
