package id.satupintu.edition.file;

import id.satupintu.policy.Edition;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.representer.Representer;

/** Writes an edition as one readable file and reads it again; what is written reads back to the same edition. */
public final class EditionFile {

    /** More characters than any edition has. */
    public static final int LONGEST = 200_000;

    private static final int WIDTH = 140;
    private static final String HEAD = """
            # Satu edisi kebijakan SatuPintu: boleh diedit dan diimpor kembali.
            # One edition of the policy of SatuPintu: edit it and import it again.
            """;

    private EditionFile() {}

    /** The whole edition as text. */
    public static String write(Edition edition) {
        StringWriter text = new StringWriter();
        text.write(HEAD);
        yaml().serialize(Written.edition(edition), text);
        return text.toString();
    }

    /** What a text says; nothing is thrown for what cannot be read. */
    public static Reading read(String text) {
        if (text.length() > LONGEST) {
            return new Reading(null, List.of(new FileFault(0, "", FileFault.Kind.TOO_LARGE, String.valueOf(LONGEST))));
        }
        List<FileFault> faults = new ArrayList<>();
        Edition edition = edition(text, faults);
        faults.sort(Comparator.comparingInt(FileFault::line));
        return new Reading(faults.isEmpty() ? edition : null, List.copyOf(faults));
    }

    private static @Nullable Edition edition(String text, List<FileFault> faults) {
        try {
            Node root = yaml().compose(new StringReader(text));
            if (root instanceof MappingNode map) {
                return new ReadEdition(Part.of(map, "", faults)).edition();
            }
            faults.add(new FileFault(1, "", FileFault.Kind.SHAPE, ""));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            faults.add(new FileFault(line, "", FileFault.Kind.NOT_YAML, String.valueOf(e.getProblem())));
        } catch (YAMLException e) {
            faults.add(new FileFault(0, "", FileFault.Kind.NOT_YAML, String.valueOf(e.getMessage())));
        }
        return null;
    }

    private static Yaml yaml() {
        DumperOptions dump = new DumperOptions();
        dump.setWidth(WIDTH);
        dump.setIndent(2);
        dump.setIndicatorIndent(2);
        dump.setIndentWithIndicator(true);
        LoaderOptions load = new LoaderOptions();
        load.setMaxAliasesForCollections(0);
        load.setCodePointLimit(LONGEST * 2);
        load.setAllowDuplicateKeys(false);
        return new Yaml(new SafeConstructor(load), new Representer(dump), dump, load);
    }
}
