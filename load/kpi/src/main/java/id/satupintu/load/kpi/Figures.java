package id.satupintu.load.kpi;

/**
 * Fills a PostgreSQL database, migrated by the application and not in use, with the facts of many calls, or measures how
 * fast the application answers over them.
 *
 * <pre>
 * fill    jdbc:postgresql://127.0.0.1:5432/kpi?user=postgres 1000000 365
 * measure jdbc:postgresql://127.0.0.1:5432/kpi?user=postgres http://127.0.0.1:8125 demo-manager
 * </pre>
 */
public final class Figures {

    private Figures() {}

    public static void main(String... args) throws Exception {
        switch (args.length == 0 ? "" : args[0]) {
            case "fill" -> new Flood(args[1], Long.parseLong(args[2]), Integer.parseInt(args[3])).run();
            case "copy" -> Copying.run(args[1], args[2]);
            case "scan" -> new Measuring(args[1], "", "").scan();
            case "measure" -> new Measuring(args[1], args[2], args[3]).run();
            default -> throw new IllegalArgumentException("fill <jdbc> <calls> <days> | measure <jdbc> <http> <token> | scan <jdbc> | copy <jdbc> <jdbc>");
        }
    }
}
