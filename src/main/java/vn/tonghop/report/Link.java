package vn.tonghop.report;

/** A document by its name and where it lies below the page's folder. */
public record Link(String name, String path) {

    public String href() {
        return Href.of(path);
    }
}
