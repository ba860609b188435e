package id.satupintu.load;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * What one step of the guide costs the server: whole calls, from the greeting to the end, answered as fast as the page
 * follows, while the processor time of the server's process is read from {@code /proc}. What the server spends on
 * itself in the same time, measured afterwards, is taken off.
 *
 * <p>A server that has just begun compiles what it runs: the figure falls from block to block until it stands. What the
 * threads of the requests spent is told apart, for it stands long before the compiler has come to rest; beside it what
 * the compiler, the collector and the work behind the requests spent.
 *
 * <p>Needs a running application in demo mode without simulation, on this machine. Arguments: address, process id, calls
 * of a block, blocks.
 */
public final class GuideCpu {

    private static final String TRIPS =
            "performance.getEntriesByType('resource').filter(one => one.name.includes('v-r=uidl')).length";
    private static final double IDLE_MS = 20_000;
    private static final double TICK_MS = 10;

    /** Each answer of a call without the application: what to press, and the question that follows. */
    private static final String CALL = """
            async () => {
              performance.setResourceTimingBufferSize(1e6);
              const button = text => [...document.querySelectorAll('.cg vaadin-button')]
                .find(one => one.offsetParent && !one.disabled && one.textContent.includes(text));
              const until = test => new Promise((done, late) => {
                const end = performance.now() + 20000;
                const look = () => test() ? done()
                  : performance.now() > end ? late(new Error('late: ' + test)) : setTimeout(look, 2);
                look();
              });
              const asked = text => [...document.querySelectorAll('.cg-guide h2')]
                .some(one => one.offsetParent && one.textContent.includes(text));
              const quiet = () => Object.values(window.Vaadin.Flow.clients).every(one => !one.isActive || !one.isActive());
              const press = async (text, next) => {
                await until(() => button(text) && quiet());
                button(text).click();
                await until(() => next === null ? document.querySelector('.cg-idle').offsetParent : asked(next));
                window.steps = (window.steps ?? 0) + 1;
              };
              const fill = async (name, value) => {
                const field = document.querySelector('.cg-field-' + name + ' vaadin-text-field');
                field.focus();
                field.inputElement.value = value;
                field.inputElement.dispatchEvent(new Event('input', {bubbles: true}));
                field.inputElement.dispatchEvent(new Event('change', {bubbles: true}));
                await until(() => quiet());
              };
              await press('Mulai panggilan', 'Salam pembuka');
              await press('Sudah disapa', 'Nama dan sapaan');
              document.querySelectorAll('.cg-field-salutation input')[1].click();
              await fill('name', 'Hana');
              await press('Lanjut', 'Keperluan');
              await press('Penambahan Daya', 'Data permohonan');
              await fill('powerAsked', '2200');
              await press('Lanjut', 'sudah punya');
              await press('Belum', 'Unduh sekarang');
              await press('Kembali', 'sudah punya');
              await press('Belum', 'Unduh sekarang');
              await press('Mencoba sendiri', 'Mencoba sendiri');
              await press('Sudah disampaikan', 'permintaan lain');
              await press('Tidak, tutup panggilan', null);
            }""";

    private static final int PLAIN = 600;
    private static final String CLICKS = """
            async clicks => {
              performance.setResourceTimingBufferSize(1e6);
              performance.clearResourceTimings();
              const quiet = () => Object.values(window.Vaadin.Flow.clients).every(one => !one.isActive || !one.isActive());
              const until = async test => { while (!test()) await new Promise(on => setTimeout(on, 2)); };
              const trips = () => performance.getEntriesByType('resource').filter(one => one.name.includes('v-r=uidl')).length;
              const tabs = document.querySelectorAll('vaadin-tab');
              for (let at = 0; at < clicks; at++) {
                const before = trips();
                tabs[at % 2 ? 3 : 0].click();
                await until(() => trips() > before && quiet());
              }
              return trips();
            }""";

    private GuideCpu() {}

    public static void main(String... arguments) throws IOException {
        String address = arguments[0];
        Path process = Path.of("/proc", arguments[1]);
        int calls = Integer.parseInt(arguments[2]);
        int blocks = Integer.parseInt(arguments[3]);
        try (Playwright playwright = Chromium.playwright();
                Browser browser = Chromium.launch(playwright)) {
            Page cso = Chromium.signIn(browser, address, "cso");
            cso.locator(".cg-idle:visible").waitFor();
            Block last = measure(cso, process, calls);
            for (int block = 2; block <= blocks; block++) {
                last = measure(cso, process, calls);
            }
            Spent idle = Spent.by(process);
            cso.waitForTimeout(IDLE_MS);
            double idlePerMs = Spent.by(process).since(idle).all() / IDLE_MS;
            last.printWithout(idlePerMs);
            plainClicks(Chromium.signIn(browser, address, "manager"), address, process, idlePerMs);
        }
    }

    /**
     * Processor time so far, in milliseconds.
     *
     * @param all of the whole process
     * @param requests of the threads that answer requests
     */
    private record Spent(double all, double requests) {

        static Spent by(Path process) throws IOException {
            double requests = 0;
            try (DirectoryStream<Path> threads = Files.newDirectoryStream(process.resolve("task"))) {
                for (Path thread : threads) {
                    requests += ofRequests(thread.resolve("stat"));
                }
            }
            return new Spent(ms(Files.readString(process.resolve("stat"))), requests);
        }

        private static double ofRequests(Path stat) throws IOException {
            try {
                String line = Files.readString(stat);
                return line.contains("(http-nio") ? ms(line) : 0;
            } catch (NoSuchFileException ended) {
                return 0;
            }
        }

        Spent since(Spent before) {
            return new Spent(all - before.all, requests - before.requests);
        }

        /** User and system time; Linux counts it in hundredths of a second. */
        private static double ms(String line) {
            String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * TICK_MS;
        }
    }

    /** @param took in milliseconds */
    private record Block(double steps, double trips, Spent spent, double took) {

        void print() {
            System.out.printf(
                    "%.0f guide steps, %.0f round trips in %.1f s: server CPU per guide step %.2f ms,"
                            + " of it %.2f ms in the threads of the requests (per round trip %.2f ms)%n",
                    steps,
                    trips,
                    took / 1_000,
                    spent.all() / steps,
                    spent.requests() / steps,
                    spent.requests() / trips);
        }

        void printWithout(double idlePerMs) {
            double own = spent.all() - idlePerMs * took;
            System.out.printf(
                    "the last block without the idle %.1f ms/s: per guide step %.2f ms, per round trip %.2f ms%n",
                    idlePerMs * 1_000, own / steps, own / trips);
        }
    }

    private static Block measure(Page cso, Path process, int calls) throws IOException {
        cso.evaluate("() => { window.steps = 0; performance.clearResourceTimings(); }");
        Spent before = Spent.by(process);
        long begin = System.nanoTime();
        take(cso, calls);
        double took = (System.nanoTime() - begin) / 1e6;
        Spent spent = Spent.by(process).since(before);
        Block block = new Block(number(cso, "window.steps"), number(cso, TRIPS), spent, took);
        block.print();
        return block;
    }

    /** What a click costs here that asks no desk and writes nothing: the tabs of an edition, shown before. */
    private static void plainClicks(Page manager, String address, Path process, double idlePerMs) throws IOException {
        manager.navigate(address + "/edisi");
        manager.locator(".edition-link").first().click();
        manager.locator("vaadin-tab[role=tab]").nth(3).waitFor();
        manager.evaluate(CLICKS, 200);
        Spent before = Spent.by(process);
        long begin = System.nanoTime();
        double trips = ((Number) manager.evaluate(CLICKS, PLAIN)).doubleValue();
        double took = (System.nanoTime() - begin) / 1e6;
        Spent spent = Spent.by(process).since(before);
        System.out.printf(
                "for comparison, a click on a tab: %.2f ms, of it %.2f ms in the threads of the requests (%.0f round trips)%n",
                (spent.all() - idlePerMs * took) / trips, spent.requests() / trips, trips);
    }

    private static void take(Page cso, int calls) {
        for (int call = 0; call < calls; call++) {
            cso.evaluate(CALL);
        }
    }

    private static double number(Page page, String expression) {
        return ((Number) page.evaluate(expression)).doubleValue();
    }
}
