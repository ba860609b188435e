#!/bin/sh
# Claim and decide through the whole service on PostgreSQL, beside the same statements by pgbench; about six minutes.
# Needs pgbench on the PATH (-Dsatupintu.bench.pgbench=...). Further -D options: satupintu.bench.clients, .seconds, .waiting, .rounds, .warmups, .durable (off: as the tests).
cd "$(dirname "$0")/.." || exit 1
./mvnw -q -Pquick test -Dtest=ClaimDecideBenchmark -Dsurefire.failIfNoSpecifiedTests=false -Dtest.forks=1 \
    -Djunit.jupiter.execution.timeout.mode=disabled \
    "-Dtest.jvm=-XX:+EnableDynamicAgentLoading -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow" \
    "$@" 2>&1 | grep -E "BENCH|ERROR\]"
