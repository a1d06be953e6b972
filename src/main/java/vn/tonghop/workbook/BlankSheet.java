package vn.tonghop.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * A sheet of a blank form before it is drawn: what stands in its cells, what may be typed into them, how it lies on screen
 * and paper. Rows and columns count from 0.
 */
final class BlankSheet {
    /** A cell that leads to another sheet. */
    record Link(int row, int column, String sheet) {}

    private final String name;
    private final TreeMap<Integer, TreeMap<Integer, Content>> rows = new TreeMap<>();
    private final Map<Integer, Double> widths = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Tint> tints = new ArrayList<>();
    private final List<CellRangeAddress> merged = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Integer> newPages = new ArrayList<>();
    private int head = -1;
    private int frozen;
    private boolean landscape;
    private boolean onOnePage;
    private boolean hidden;
    private String printed = "";

    BlankSheet(String name) {
        this.name = name;
    }

    static BlankSheet hidden(String name) {
        BlankSheet sheet = new BlankSheet(name);
        sheet.hidden = true;
        return sheet;
    }

    void put(int row, int column, Content content) {
        rows.computeIfAbsent(row, none -> new TreeMap<>()).put(column, content);
    }

    /** Contents side by side from the first column. */
    void put(int row, List<Content> contents) {
        for (int column = 0; column < contents.size(); column++) {
            put(row, column, contents.get(column));
        }
    }

    void width(int column, double characters) {
        widths.put(column, characters);
    }

    void add(Entry entry) {
        entries.add(entry);
    }

    void add(Tint tint) {
        tints.add(tint);
    }

    /** One cell over several columns of a row. */
    void merge(int row, int from, int to) {
        merged.add(new CellRangeAddress(row, row, from, to));
    }

    void link(int row, int column, String sheet) {
        links.add(new Link(row, column, sheet));
    }

    /** A row that is the first of a page. */
    void onNewPage(int row) {
        newPages.add(row);
    }

    /** The row of headings: it and what is over it stay in sight, and it is repeated on paper. */
    void head(int row, int frozenColumns) {
        head = row;
        frozen = frozenColumns;
    }

    void landscape() {
        landscape = true;
    }

    void onOnePage() {
        onOnePage = true;
    }

    /** @param area what goes on paper, as a formula */
    void print(String area) {
        printed = area;
    }

    String name() {
        return name;
    }

    TreeMap<Integer, TreeMap<Integer, Content>> rows() {
        return rows;
    }

    Map<Integer, Double> widths() {
        return widths;
    }

    List<Entry> entries() {
        return entries;
    }

    List<Tint> tints() {
        return tints;
    }

    List<CellRangeAddress> merged() {
        return merged;
    }

    List<Link> links() {
        return links;
    }

    List<Integer> newPages() {
        return newPages;
    }

    int head() {
        return head;
    }

    int frozen() {
        return frozen;
    }

    boolean isLandscape() {
        return landscape;
    }

    boolean isOnOnePage() {
        return onOnePage;
    }

    boolean isHidden() {
        return hidden;
    }

    String printed() {
        return printed;
    }
}
