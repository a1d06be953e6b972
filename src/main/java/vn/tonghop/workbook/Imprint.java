package vn.tonghop.workbook;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What a workbook says of itself: title, author, language and a day that is no clock's. */
final class Imprint {
    private Imprint() {}

    static void press(XSSFWorkbook workbook, String title, String author, LocalDate on) {
        POIXMLProperties properties = workbook.getProperties();
        Date day = Date.from(on.atStartOfDay(ZoneOffset.UTC).toInstant());
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(title);
        core.setCreator(author);
        core.setLastModifiedByUser(author);
        core.setCreated(Optional.of(day));
        core.setModified(Optional.of(day));
        core.getUnderlyingProperties().setLanguageProperty("vi-VN");
        properties.getExtendedProperties().setApplication("Tổng hợp");
    }
}
