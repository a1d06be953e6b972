/**
 * PDFs in the layout of a Party document: wording by Thymeleaf from {@code templates/reports}, XHTML and CSS to PDF/A-1b
 * by OpenPDF; and the page over all documents, HTML from the same folder.
 *
 * <p>May import the rooms before it except {@code workbook}. Fonts are handed over as bytes, dates and ids are fixed by
 * content, so that the same release is the same bytes. Charts are values, drawn with the document's own typeface: why not by a
 * library stands at {@code Chart}.
 */
@NullMarked
package vn.tonghop.report;

import org.jspecify.annotations.NullMarked;
