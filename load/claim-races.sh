#!/bin/sh
# 10,000 claim races of eight TLs through the service, on H2 and on PostgreSQL: no double, no orphan. Some minutes.
cd "$(dirname "$0")/.." || exit 1
./mvnw -Pquick test -Dtest=ClaimRaceTest -Dsurefire.failIfNoSpecifiedTests=false -Dtest.forks=1 \
    "-Dsatupintu.race.claims=${1:-10000}" 2>&1 | grep -E "Tests run|ERROR\]|BUILD"
