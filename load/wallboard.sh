#!/bin/sh
# A wallboard left alone for ${MINUTES:-30} minutes; half-way the application is killed and comes back a minute later.
# Needs target/satupintu.jar (./mvnw -DskipTests package), a Chromium in /usr/bin and a JDK 25 in JAVA_HOME or on the PATH.
cd "$(dirname "$0")/.." || exit 1
port=${PORT:-8094}
minutes=${MINUTES:-30}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
data=$(mktemp -d)
serve() {
    "$java" -jar "${JAR:-target/satupintu.jar}" "--server.port=$port" "--satupintu.data=$data" > "$data/log" 2>&1 &
    running=$!
    until grep -q "ready at" "$data/log"; do
        kill -0 "$running" 2> /dev/null || { cat "$data/log"; exit 1; }
        sleep 1
    done
}
serve
./mvnw ${MAVEN:-} -q -f load/pom.xml compile exec:java -Dexec.mainClass=id.satupintu.load.WallboardWatch \
    "-Dexec.args=http://127.0.0.1:$port $minutes $data/wallboard.png" &
watching=$!
sleep $((minutes * 30))
echo "killed at $(date -u +%T)"
kill -9 "$running"
sleep 60
serve
echo "back at $(date -u +%T)"
wait "$watching"
kill "$running"
wait "$running" 2> /dev/null
echo "the last picture is $data/wallboard.png"
