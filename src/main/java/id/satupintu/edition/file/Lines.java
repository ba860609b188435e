package id.satupintu.edition.file;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Builds one block of a file, key by key. */
final class Lines {

    private final List<NodeTuple> tuples = new ArrayList<>();

    Lines text(String key, String value) {
        return add(key, scalar(Tag.STR, value));
    }

    Lines textIf(String key, @Nullable String value) {
        return value == null ? this : text(key, value);
    }

    /** Numbers, flags and bare words. */
    Lines plain(String key, Object value) {
        Tag tag = value instanceof Boolean ? Tag.BOOL : value instanceof Integer ? Tag.INT : Tag.STR;
        return add(key, value.toString().matches("\\d+") ? scalar(Tag.INT, value.toString()) : scalar(tag, value + ""));
    }

    Lines plainIf(String key, @Nullable Object value) {
        return value == null ? this : plain(key, value);
    }

    Lines list(String key, List<String> values) {
        List<Node> items =
                values.stream().map(value -> (Node) scalar(Tag.STR, value)).toList();
        return add(key, new SequenceNode(Tag.SEQ, items, FlowStyle.FLOW));
    }

    Lines part(String key, Node part) {
        return add(key, part);
    }

    Lines parts(String key, List<MappingNode> parts) {
        return add(key, new SequenceNode(Tag.SEQ, List.<Node>copyOf(parts), FlowStyle.BLOCK));
    }

    MappingNode block() {
        return new MappingNode(Tag.MAP, tuples, FlowStyle.BLOCK);
    }

    /** In one line. */
    MappingNode flow() {
        return new MappingNode(Tag.MAP, tuples, FlowStyle.FLOW);
    }

    private Lines add(String key, Node value) {
        tuples.add(new NodeTuple(scalar(Tag.STR, key), value));
        return this;
    }

    private static ScalarNode scalar(Tag tag, String value) {
        return new ScalarNode(tag, value, null, null, ScalarStyle.PLAIN);
    }
}
