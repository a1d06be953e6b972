package vn.tonghop.nightly;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import javax.sql.DataSource;
import vn.tonghop.archive.Archive;
import vn.tonghop.archive.Ledger;
import vn.tonghop.archive.LedgerEntry;
import vn.tonghop.committee.Period;
import vn.tonghop.fact.Facts;
import vn.tonghop.fact.Nights;
import vn.tonghop.fact.Receipts;
import vn.tonghop.fact.Releases;

/**
 * A night at hand: what its steps work with.
 *
 * @param templates as this night has them
 * @param printed which periods' releases may be written
 */
record NightWork(
        Workspace workspace,
        LedgerEntry.Night night,
        Templates templates,
        Archive archive,
        Ledger ledger,
        Stored stored,
        Predicate<Period> printed) {

    /** The database, by what is asked of it. */
    record Stored(DataSource dataSource, Nights nights, Receipts receipts, Facts facts, Releases releases) {
        static Stored in(DataSource dataSource) {
            return new Stored(
                    dataSource,
                    new Nights(dataSource),
                    new Receipts(dataSource),
                    new Facts(dataSource),
                    new Releases(dataSource));
        }

        /** The as-of date of the workspace's first night. */
        Optional<LocalDate> firstNight() {
            return nights.known().stream().findFirst().map(Nights.Known::asOf);
        }
    }
}
