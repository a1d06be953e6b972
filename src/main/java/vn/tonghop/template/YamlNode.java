package vn.tonghop.template;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import vn.tonghop.finding.SetupProblem;

/**
 * A node of a YAML file that knows its file and line, so that every mistake can be told with its place.
 *
 * <p>Scalars are taken as written: {@code 5.10} stays "5.10" and is no number. All reading throws {@link SetupProblem}
 * with file, line, what was found and what was expected.
 */
public final class YamlNode {
    private final String file;
    private final Node node;

    private YamlNode(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    /**
     * The root of a file.
     *
     * @param shown the file's name in messages: {@code templates/settings.yaml}
     */
    public static YamlNode read(Path path, String shown) {
        try {
            return parse(Files.readString(path), shown);
        } catch (MalformedInputException e) {
            throw new SetupProblem(shown + ": tệp không phải mã UTF-8; lưu lại bằng mã UTF-8.", e);
        } catch (IOException e) {
            throw new SetupProblem(shown + ": không đọc được tệp; kiểm tra tệp có tồn tại và quyền đọc.", e);
        }
    }

    public static YamlNode parse(String text, String shown) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try {
            Node root = new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
            if (root == null) {
                throw new SetupProblem(shown + ": tệp rỗng; khôi phục tệp mẫu.");
            }
            return new YamlNode(shown, root);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new SetupProblem(shown + ", dòng " + line + ": sai cú pháp YAML (" + e.getProblem() + ").", e);
        } catch (YAMLException e) {
            throw new SetupProblem(shown + ": sai cú pháp YAML (" + e.getMessage() + ").", e);
        }
    }

    /** A problem at this node's line. */
    public SetupProblem problem(String message) {
        return new SetupProblem(file + ", dòng " + (node.getStartMark().getLine() + 1) + ": " + message);
    }

    /** Refuses keys that mean nothing: a misspelt option must not be silently without effect. */
    public YamlNode allowing(String... keys) {
        Set<String> known = Set.of(keys);
        children();
        for (NodeTuple tuple : mapping().getValue()) {
            YamlNode key = new YamlNode(file, tuple.getKeyNode());
            if (!known.contains(key.text())) {
                throw key.problem("không có mục \"" + key.text() + "\"; các mục được dùng: "
                        + String.join(", ", new TreeSet<>(known)) + ".");
            }
        }
        return this;
    }

    /** The text this root was parsed from, without the lines of some of its keys; whole where it is not of lines. */
    String without(String text, String... keys) {
        Set<String> cut = Set.of(keys);
        List<String> lines = text.lines().toList();
        BitSet dropped = new BitSet();
        List<NodeTuple> tuples = mapping().getValue();
        for (int i = 0; i < tuples.size(); i++) {
            int end = i + 1 < tuples.size() ? line(tuples.get(i + 1)) : lines.size();
            if (tuples.get(i).getKeyNode() instanceof ScalarNode key && cut.contains(key.getValue())) {
                dropped.set(line(tuples.get(i)), end);
            }
        }
        if (dropped.isEmpty() || mapping().getFlowStyle() == DumperOptions.FlowStyle.FLOW) {
            return text;
        }
        return IntStream.range(0, lines.size())
                .filter(line -> !dropped.get(line))
                .mapToObj(line -> lines.get(line) + "\n")
                .collect(joining());
    }

    private static int line(NodeTuple tuple) {
        return tuple.getKeyNode().getStartMark().getLine();
    }

    public Optional<YamlNode> find(String key) {
        return Optional.ofNullable(child(key));
    }

    public YamlNode get(String key) {
        YamlNode child = child(key);
        if (child == null) {
            throw problem("thiếu mục \"" + key + "\".");
        }
        return child;
    }

    private @Nullable YamlNode child(String key) {
        for (NodeTuple tuple : mapping().getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode scalar
                    && scalar.getValue().equals(key)) {
                return new YamlNode(file, tuple.getValueNode());
            }
        }
        return null;
    }

    /** The children of a mapping, in the file's order. */
    public Map<String, YamlNode> children() {
        Map<String, YamlNode> children = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping().getValue()) {
            YamlNode key = new YamlNode(file, tuple.getKeyNode());
            if (children.put(key.text(), new YamlNode(file, tuple.getValueNode())) != null) {
                throw key.problem("mục \"" + key.text() + "\" xuất hiện hai lần.");
            }
        }
        return children;
    }

    private MappingNode mapping() {
        if (node instanceof MappingNode mapping) {
            return mapping;
        }
        throw problem("cần một nhóm mục dạng \"tên: giá trị\".");
    }

    /** The items of a sequence. */
    public List<YamlNode> items() {
        if (!(node instanceof SequenceNode sequence)) {
            throw problem("cần một danh sách.");
        }
        List<YamlNode> items = new ArrayList<>();
        sequence.getValue().forEach(item -> items.add(new YamlNode(file, item)));
        return items;
    }

    /** The texts of a sequence, or the one text of a scalar. */
    public List<String> texts() {
        return node instanceof ScalarNode
                ? List.of(text())
                : items().stream().map(YamlNode::text).toList();
    }

    public List<String> texts(String key) {
        return find(key).map(YamlNode::texts).orElse(List.of());
    }

    public String text() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        throw problem("cần một giá trị.");
    }

    public String text(String key) {
        String text = get(key).text();
        if (text.isEmpty()) {
            throw get(key).problem("mục \"" + key + "\" để trống.");
        }
        return text;
    }

    public String text(String key, String otherwise) {
        return find(key).map(YamlNode::text).orElse(otherwise);
    }

    public boolean flag(String key) {
        return switch (text(key, "false")) {
            case "true" -> true;
            case "false" -> false;
            default -> throw get(key).problem("mục \"" + key + "\" phải là true hoặc false.");
        };
    }

    public int number(String key, int least, int most) {
        YamlNode child = get(key);
        try {
            int number = Integer.parseInt(child.text());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, with the same words as a number out of range
        }
        throw child.problem("mục \"" + key + "\" phải là số nguyên từ " + least + " đến " + most + ", đang là \""
                + child.text() + "\".");
    }

    /** The constant whose name, in lower case, is the text of the key. */
    public <E extends Enum<E>> E constant(String key, Class<E> type, E otherwise) {
        return find(key).map(child -> child.constant(type)).orElse(otherwise);
    }

    public <E extends Enum<E>> E constant(Class<E> type) {
        List<String> names = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            String name = constant.name().toLowerCase(Locale.ROOT);
            if (name.equals(text())) {
                return constant;
            }
            names.add(name);
        }
        throw problem("\"" + text() + "\" không hợp lệ; cần một trong: " + String.join(", ", names) + ".");
    }
}
