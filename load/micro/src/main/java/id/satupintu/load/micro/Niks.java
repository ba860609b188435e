package id.satupintu.load.micro;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Made-up NIKs: most well formed, every eighth with a slip. */
final class Niks {

    private static final int COUNT = 1_024;
    private static final int ONE_IN = 8;
    private static final String[] DISTRICTS = {"317101", "327306", "337401", "517103", "910901", "640301", "319901"};

    private Niks() {}

    static List<String> some() {
        var random = new Random(72);
        return Stream.generate(() -> one(random)).limit(COUNT).toList();
    }

    private static String one(Random random) {
        boolean slip = random.nextInt(ONE_IN) == 0;
        int day = 1 + random.nextInt(28) + (random.nextBoolean() ? 40 : 0);
        int month = slip ? 13 : 1 + random.nextInt(12);
        return DISTRICTS[random.nextInt(DISTRICTS.length)]
                + "%02d%02d%02d%04d".formatted(day, month, random.nextInt(100), 1 + random.nextInt(40));
    }
}
