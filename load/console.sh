#!/bin/sh
# 200 TL screens, 10,000 waiting, ten cases by keyboard, each against a fresh application on port ${PORT:-8093}.
# Needs target/satupintu.jar (./mvnw -DskipTests package), a Chromium in /usr/bin and a JDK 25 in JAVA_HOME or on the PATH.
cd "$(dirname "$0")/.." || exit 1
port=${PORT:-8093}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
with_application() {
    data=$(mktemp -d)
    "$java" -jar target/satupintu.jar "--server.port=$port" "--satupintu.data=$data" \
        --satupintu.simulation.enabled=false > "$data/log" 2>&1 &
    running=$!
    until grep -q "ready at" "$data/log"; do
        kill -0 "$running" 2> /dev/null || { cat "$data/log"; exit 1; }
        sleep 1
    done
    ./mvnw ${MAVEN:-} -q -f load/pom.xml "-Dexec.mainClass=id.satupintu.load.$1" "-Dexec.args=http://127.0.0.1:$port $2"
    kill "$running"
    wait "$running" 2> /dev/null
    rm -rf "$data"
}
with_application TenCases "10"
with_application QueueScreens "${SCREENS:-200} ${ARRIVALS:-40} 0"
with_application QueueScreens "0 0 ${WAITING:-10000}"
