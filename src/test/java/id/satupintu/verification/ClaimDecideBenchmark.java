package id.satupintu.verification;

import static id.satupintu.verification.Staffing.as;
import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import id.satupintu.testing.BothDatabases;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DatabaseMetaData;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Claim and decide through the whole service on PostgreSQL, beside the same statements sent by pgbench: two
 * transactions each, 32 clients at one team's queue, taking turns in one run. It asserts no speed; see load/README.md.
 */
@SpringBootTest
@BothDatabases
class ClaimDecideBenchmark {

    private static final int CLIENTS = Integer.getInteger("satupintu.bench.clients", 32);
    private static final int SECONDS = Integer.getInteger("satupintu.bench.seconds", 15);
    private static final int WARM_UPS = Integer.getInteger("satupintu.bench.warmups", 5);
    private static final int ROUNDS = Integer.getInteger("satupintu.bench.rounds", 3);
    private static final String DURABLE = System.getProperty("satupintu.bench.durable", "on");
    private static final int WAITING = Integer.getInteger("satupintu.bench.waiting", 150_000);
    private static final Path SCRIPT = Path.of("src/test/resources/id/satupintu/verification/claim-decide.pgbench");
    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");

    @Autowired
    VerificationDesk desk;

    @Autowired
    JdbcClient sql;

    @Autowired
    DataSource database;

    @Autowired
    @Qualifier("applicationTaskExecutor")
    ThreadPoolTaskExecutor rooms;

    private final AtomicInteger turnedAway = new AtomicInteger();

    @Test
    void throughTheServiceAndByBareSql() throws Exception {
        Assumptions.assumeTrue(url().startsWith("jdbc:postgresql:"), "PostgreSQL only");
        keepPromises();
        fill("BNS-A");
        fill("BNP-A");

        say("warm-up, 4 clients", measured(() -> service(4)));
        for (int round = 0; round < WARM_UPS; round++) {
            say("warm-up", measured(() -> service(CLIENTS)));
            settle();
        }
        List<Cost> bare = new ArrayList<>();
        List<Cost> alone = new ArrayList<>();
        List<Cost> listening = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            bare.add(rested("bare SQL by pgbench", this::pgbench));
            alone.add(rested("the two transactions through the service", () -> undisturbed(() -> service(CLIENTS))));
            settle();
            listening.add(rested("the same until all rooms have heard of it", () -> {
                double pairs = service(CLIENTS);
                settle();
                return pairs;
            }));
        }
        ratio("pairs/s", cost -> cost.pairs(), bare, alone, listening);
        ratio("processor time", cost -> 1 / cost.cpuMs(), bare, alone, listening);
        System.out.printf("BENCH no connection in 2 s: %d times%n", turnedAway.get());
        assertThat(decidedTwice()).isZero();
    }

    /**
     * What pairs of claim and decision cost.
     *
     * @param pairs in a second
     * @param cpuMs processor time of one pair, the database's, this process's and pgbench's together; it says more than
     *     {@code pairs} where other work shares the machine
     */
    private record Cost(double pairs, double cpuMs) {}

    private Cost measured(Supplier<Double> work) {
        double before = cpuSeconds();
        double pairs = work.get();
        return new Cost(pairs, (cpuSeconds() - before) * 1000 / (pairs * SECONDS));
    }

    private static void say(String what, Cost cost) {
        System.out.printf(
                Locale.ROOT, "BENCH %-42s %8.0f pairs/s %7.2f ms processor time%n", what, cost.pairs(), cost.cpuMs());
    }

    private static void ratio(
            String by, ToDoubleFunction<Cost> good, List<Cost> bare, List<Cost> alone, List<Cost> listening) {
        System.out.printf(
                Locale.ROOT,
                "BENCH service : bare SQL by %s, medians: %.2f, with all rooms %.2f%n",
                by,
                median(alone, good) / median(bare, good),
                median(listening, good) / median(bare, good));
    }

    private static double median(List<Cost> costs, ToDoubleFunction<Cost> good) {
        double[] sorted = costs.stream().mapToDouble(good).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    /** What the work before has left to the database is written before this one is timed. */
    private Cost rested(String what, Supplier<Double> work) {
        sql.sql("vacuum analyze verification_case").update();
        sql.sql("checkpoint").update();
        Cost cost = measured(work);
        say(what, cost);
        return cost;
    }

    /** As PostgreSQL is installed: a commit is on the disk. The tests' server is told to forget about that. */
    private void keepPromises() {
        List.of("fsync", "full_page_writes")
                .forEach(what -> sql.sql("alter system set " + what + " = '" + DURABLE + "'")
                        .update());
        sql.sql("select pg_reload_conf()").query(Boolean.class).single();
    }

    /** So far, of this process and what it started and of the database's; known on Linux only. */
    private double cpuSeconds() {
        long backend = sql.sql("select pg_backend_pid()").query(Long.class).single();
        ProcessHandle server =
                ProcessHandle.of(backend).flatMap(ProcessHandle::parent).orElseThrow();
        return Stream.concat(Stream.of(ProcessHandle.current(), server), server.children())
                .mapToDouble(ClaimDecideBenchmark::cpuSeconds)
                .sum();
    }

    private static double cpuSeconds(ProcessHandle process) {
        try {
            String stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return Arrays.stream(fields, 11, 15).mapToLong(Long::parseLong).sum() / 100.0;
        } catch (IOException gone) {
            return 0;
        }
    }

    /** Pairs of claim and decision in a second. */
    private double service(int clients) {
        AtomicInteger tl = new AtomicInteger();
        long end = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();
        List<Integer> each = Race.of(clients, () -> {
            Actor me = Staffing.staff("Bench " + tl.incrementAndGet(), Role.TL, "BNS-A", false);
            int pairs = 0;
            while (System.nanoTime() < end) {
                pairs += pair(me);
            }
            return pairs;
        });
        return each.stream().mapToInt(Integer::intValue).sum() / (double) SECONDS;
    }

    /** A pool that is short of connections for two seconds, as the tests set it, turns clients away; they come again. */
    private int pair(Actor me) {
        try {
            Optional<CaseView> next = as(me, desk::claimNext);
            CaseView mine = next.orElseThrow(() -> new IllegalStateException("The queue ran dry"));
            as(me, () -> desk.decide(mine.id(), Decision.approve(1)));
            return 1;
        } catch (CannotCreateTransactionException later) {
            turnedAway.incrementAndGet();
            return 0;
        }
    }

    /** The threads on which other rooms hear of decisions are kept busy meanwhile; they hear of them afterwards. */
    private double undisturbed(Supplier<Double> work) {
        CountDownLatch over = new CountDownLatch(1);
        for (int thread = 0; thread < rooms.getCorePoolSize(); thread++) {
            rooms.execute(() -> waitFor(over));
        }
        try {
            return work.get();
        } finally {
            over.countDown();
        }
    }

    private static void waitFor(CountDownLatch over) {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What the decisions have set going in other rooms is over before anything else is timed. */
    private void settle() {
        Awaitility.await()
                .atMost(Duration.ofMinutes(10))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> rooms.getActiveCount() == 0
                        && rooms.getThreadPoolExecutor().getQueue().isEmpty());
    }

    private double pgbench() {
        try {
            return pairsOfPgbench();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private double pairsOfPgbench() throws IOException, InterruptedException {
        URI at = URI.create(url().substring("jdbc:".length()));
        Path out = Files.createTempFile("pgbench", ".txt");
        List<String> command = List.of(
                System.getProperty("satupintu.bench.pgbench", "pgbench"),
                "-h",
                at.getHost(),
                "-p",
                Integer.toString(at.getPort()),
                "-U",
                "postgres",
                "-n",
                "-M",
                "prepared",
                "-c",
                Integer.toString(CLIENTS),
                "-j",
                "2",
                "-T",
                Integer.toString(SECONDS),
                "-f",
                SCRIPT.toString(),
                at.getPath().substring(1));
        int ended = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start()
                .waitFor();
        sql.sql("delete from event_publication where event_type = 'bare'").update();
        String said = Files.readString(out);
        Matcher tps = TPS.matcher(said);
        if (ended != 0 || !tps.find()) {
            throw new IllegalStateException(said);
        }
        return Double.parseDouble(tps.group(1));
    }

    private String url() {
        try {
            return JdbcUtils.extractDatabaseMetaData(database, DatabaseMetaData::getURL);
        } catch (MetaDataAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One request handed over as always, and many copies of its row behind it. */
    private void fill(String team) {
        Actor cso = Staffing.of(Role.CSO, team);
        CaseView made = as(cso, () -> desk.handOver(Given.caller().handOver()));
        String columns = String.join(
                ", ",
                sql.sql("select column_name from information_schema.columns where table_name = 'verification_case'")
                        .query(String.class)
                        .list());
        String values = Arrays.stream(columns.split(", "))
                .map(column -> switch (column) {
                    case "id" -> "uuidv7()";
                    case "open_key" -> "c.team || g";
                    case "nik_index" -> "encode(sha256(cast(c.nik_index || g as bytea)), 'hex')";
                    case "call_id" -> "uuidv7()";
                    case "request_id", "account_id" -> "cast(null as uuid)";
                    case "queued_at" -> "c.queued_at + g * interval '1 microsecond'";
                    default -> "c." + column;
                })
                .collect(Collectors.joining(", "));
        sql.sql("insert into verification_case (" + columns + ") select " + values
                        + " from verification_case c, generate_series(1, :most) g where c.id = :id")
                .param("most", WAITING)
                .param("id", made.id().value())
                .update();
        sql.sql("analyze verification_case").update();
        sql.sql("checkpoint").update();
    }

    private int decidedTwice() {
        return sql.sql("select count(*) from (select case_id from verification_moment where kind = 'APPROVED'"
                        + " group by case_id having count(*) > 1) twice")
                .query(Integer.class)
                .single();
    }
}
