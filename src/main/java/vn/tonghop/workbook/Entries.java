package vn.tonghop.workbook;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Data validation, drawn. */
final class Entries {
    private Entries() {}

    static void add(Entry entry, XSSFSheet sheet) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        CellRangeAddressList areas = new CellRangeAddressList();
        entry.areas().forEach(areas::addCellRangeAddress);
        DataValidation validation = helper.createValidation(constraint(entry.demand(), helper), areas);
        validation.setEmptyCellAllowed(true);
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.createErrorBox(entry.title(), entry.complaint());
        validation.setShowErrorBox(true);
        if (!entry.prompt().isEmpty()) {
            validation.createPromptBox(entry.title(), entry.prompt());
            validation.setShowPromptBox(true);
        }
        if (entry.demand() instanceof Entry.Demand.OneOf) {
            // The flag means the opposite of its name in the file format, and POI hands it through.
            validation.setSuppressDropDownArrow(true);
        }
        sheet.addValidationData(validation);
    }

    private static DataValidationConstraint constraint(Entry.Demand demand, DataValidationHelper helper) {
        return switch (demand) {
            case Entry.Demand.Whole whole ->
                helper.createIntegerConstraint(
                        OperatorType.BETWEEN, String.valueOf(whole.least()), String.valueOf(whole.most()));
            case Entry.Demand.Decimal decimal ->
                helper.createDecimalConstraint(
                        OperatorType.BETWEEN, String.valueOf(decimal.least()), String.valueOf(decimal.most()));
            case Entry.Demand.Day day ->
                helper.createDateConstraint(OperatorType.BETWEEN, Ref.day(day.first()), Ref.day(day.last()), null);
            case Entry.Demand.OneOf one -> helper.createFormulaListConstraint(one.list());
            case Entry.Demand.Words words ->
                helper.createTextLengthConstraint(OperatorType.LESS_OR_EQUAL, String.valueOf(words.longest()), null);
        };
    }
}
