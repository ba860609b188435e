package id.satupintu.load.micro;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * How well a measure finds the pairs that people accepted at once, at the threshold that suits it best on that very
 * list.
 *
 * @param f1 harmonic mean of precision and recall
 * @param falseMatches pairs accepted there that people would not have accepted
 */
record BestF1(double f1, double threshold, long falseMatches) {

    static BestF1 of(List<LabelledPair> pairs, ToDoubleFunction<LabelledPair> score) {
        var scores = pairs.stream().mapToDouble(score).toArray();
        var best = new BestF1(0, 0, 0);
        for (double threshold : DoubleStream.of(scores).distinct().sorted().toArray()) {
            var here = at(threshold, pairs, scores);
            best = here.f1 > best.f1 ? here : best;
        }
        return best;
    }

    private static BestF1 at(double threshold, List<LabelledPair> pairs, double[] scores) {
        long right = count(pairs, scores, threshold, LabelledPair::match);
        long wrong = count(pairs, scores, threshold, pair -> !pair.match());
        long wanted = pairs.stream().filter(LabelledPair::match).count();
        return new BestF1(2.0 * right / (right + wrong + wanted), threshold, wrong);
    }

    private static long count(
            List<LabelledPair> pairs, double[] scores, double threshold, Predicate<LabelledPair> which) {
        long count = 0;
        for (int i = 0; i < scores.length; i++) {
            count += scores[i] >= threshold && which.test(pairs.get(i)) ? 1 : 0;
        }
        return count;
    }
}
