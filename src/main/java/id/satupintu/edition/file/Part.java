package id.satupintu.edition.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** One block of a file while it is read. What is wrong is noted with its line, and a stand-in is handed on. */
final class Part {

    private static final LocalDate NO_DAY = LocalDate.EPOCH;

    private final int line;
    private final String path;
    private final List<FileFault> faults;
    private final Map<String, NodeTuple> entries;
    private final Set<String> asked = new HashSet<>();

    private Part(int line, String path, List<FileFault> faults, Map<String, NodeTuple> entries) {
        this.line = line;
        this.path = path;
        this.faults = faults;
        this.entries = entries;
    }

    static Part of(MappingNode node, String path, List<FileFault> faults) {
        Part part = new Part(lineOf(node), path, faults, new LinkedHashMap<>());
        for (NodeTuple tuple : node.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            if (part.entries.put(key, tuple) != null) {
                part.fault(key, tuple.getKeyNode(), FileFault.Kind.TWICE, key);
            }
        }
        return part;
    }

    boolean has(String key) {
        return find(key) != null;
    }

    /** The keys as they stand. */
    List<String> keys() {
        return List.copyOf(entries.keySet());
    }

    String text(String key) {
        String text = textIf(key);
        if (text == null) {
            fault(key, null, FileFault.Kind.MISSING, key);
        }
        return text == null ? "" : text;
    }

    @Nullable
    String textIf(String key) {
        Node node = find(key);
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        if (node != null) {
            fault(key, node, FileFault.Kind.SHAPE, key);
        }
        return null;
    }

    <T> @Nullable T valueIf(String key, FileFault.Kind wrong, Function<String, T> reader) {
        String text = textIf(key);
        return text == null ? null : read(key, find(key), text, wrong, "", reader);
    }

    int number(String key) {
        Integer number = valueIf(key, FileFault.Kind.NUMBER, Integer::valueOf);
        missingUnless(key);
        return number == null ? 0 : number;
    }

    LocalDate day(String key) {
        LocalDate day = valueIf(key, FileFault.Kind.DAY, LocalDate::parse);
        missingUnless(key);
        return day == null ? NO_DAY : day;
    }

    boolean flag(String key) {
        missingUnless(key);
        return Boolean.TRUE.equals(flagIf(key));
    }

    @Nullable
    Boolean flagIf(String key) {
        return valueIf(key, FileFault.Kind.FLAG, Part::trueOrFalse);
    }

    <E extends Enum<E>> @Nullable E codeIf(String key, Class<E> type) {
        String text = textIf(key);
        return text == null
                ? null
                : read(key, find(key), text, FileFault.Kind.CODE, known(type), code -> Enum.valueOf(type, code));
    }

    <E extends Enum<E>> E code(String key, Class<E> type) {
        missingUnless(key);
        E value = codeIf(key, type);
        return value == null ? type.getEnumConstants()[0] : value;
    }

    <E extends Enum<E>> List<E> codes(String key, Class<E> type) {
        List<E> values = new ArrayList<>();
        for (ScalarNode item : items(key)) {
            E value = read(
                    key, item, item.getValue(), FileFault.Kind.CODE, known(type), code -> Enum.valueOf(type, code));
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    List<String> words(String key) {
        return items(key).stream().map(ScalarNode::getValue).toList();
    }

    Part part(String key) {
        Node node = find(key);
        if (node instanceof MappingNode map) {
            return of(map, below(key), faults);
        }
        fault(key, node, node == null ? FileFault.Kind.MISSING : FileFault.Kind.SHAPE, key);
        return nothing(key);
    }

    /** The blocks of a list. */
    List<Part> parts(String key) {
        Node node = find(key);
        List<Part> parts = new ArrayList<>();
        if (node instanceof SequenceNode list) {
            for (Node item : list.getValue()) {
                if (item instanceof MappingNode map) {
                    parts.add(of(map, below(key) + "[" + (parts.size() + 1) + "]", faults));
                } else {
                    fault(key, item, FileFault.Kind.SHAPE, key);
                }
            }
        } else {
            fault(key, node, node == null ? FileFault.Kind.MISSING : FileFault.Kind.SHAPE, key);
        }
        return parts;
    }

    /** Stands in for a block that is not there; what it lacks has been told already. */
    private Part nothing(String key) {
        return new Part(line, below(key), new ArrayList<>(), Map.of());
    }

    void fault(String key, @Nullable Node at, FileFault.Kind kind, String detail) {
        faults.add(new FileFault(at == null ? line : lineOf(at), below(key), kind, detail));
    }

    /** To be called last: whatever was never asked for is a mistyped key. */
    void done() {
        entries.forEach((key, tuple) -> {
            if (!asked.contains(key)) {
                fault(key, tuple.getKeyNode(), FileFault.Kind.UNKNOWN_KEY, key);
            }
        });
    }

    private List<ScalarNode> items(String key) {
        Node node = find(key);
        if (node == null) {
            return List.of();
        }
        if (node instanceof SequenceNode list && list.getValue().stream().allMatch(ScalarNode.class::isInstance)) {
            return list.getValue().stream().map(ScalarNode.class::cast).toList();
        }
        fault(key, node, FileFault.Kind.SHAPE, key);
        return List.of();
    }

    private @Nullable Node find(String key) {
        asked.add(key);
        NodeTuple tuple = entries.get(key);
        Node node = tuple == null ? null : tuple.getValueNode();
        boolean absent = node instanceof ScalarNode scalar && (scalar.getTag() == Tag.NULL || blank(scalar));
        return absent ? null : node;
    }

    private static boolean blank(ScalarNode scalar) {
        return scalar.isPlain() && scalar.getValue().isBlank();
    }

    private void missingUnless(String key) {
        if (!has(key)) {
            fault(key, null, FileFault.Kind.MISSING, key);
        }
    }

    private <T> @Nullable T read(
            String key,
            @Nullable Node at,
            String text,
            FileFault.Kind wrong,
            String known,
            Function<String, T> reader) {
        try {
            return reader.apply(text.strip());
        } catch (IllegalArgumentException | DateTimeException e) {
            fault(key, at, wrong, known.isEmpty() ? text : text + ": " + known);
            return null;
        }
    }

    private String below(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private static String known(Class<? extends Enum<?>> type) {
        return Stream.of(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }

    private static Boolean trueOrFalse(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }
}
