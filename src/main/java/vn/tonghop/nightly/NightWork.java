package vn.tonghop.nightly;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Predicate;
import javax.sql.DataSource;
import vn.tonghop.archive.Ledger;
import vn.tonghop.archive.LedgerEntry;
import vn.tonghop.committee.Period;
import vn.tonghop.fact.Facts;
import vn.tonghop.fact.Filings;
import vn.tonghop.fact.Findings;
import vn.tonghop.fact.Nights;
import vn.tonghop.fact.Receipts;
import vn.tonghop.fact.Releases;
import vn.tonghop.fact.ReturnedFiles;

/**
 * A night at hand: what its steps work with.
 *
 * @param premises with the templates this night has
 * @param asOf the date that a release written now bears: the night's own, but in a rebuild
 * @param printed which periods' releases may be written
 * @param written the releases written so far; grows as the night goes on
 */
record NightWork(
        Premises premises,
        LedgerEntry.Night night,
        LocalDate asOf,
        Stored stored,
        Predicate<Period> printed,
        List<Releases.Due> written,
        Progress progress) {

    Templates templates() {
        return premises.templates();
    }

    /**
     * Notes that a release has been written, in the ledger where it says anything new.
     *
     * @param printed its documents that had changed, and what each is made of
     */
    void record(Releases.Due due, SortedMap<String, String> printed) {
        LedgerEntry.Released entry = new LedgerEntry.Released(
                night.number(), due.period().toString(), due.asOf(), due.fingerprint(), printed);
        Ledger ledger = premises.ledger();
        LedgerEntry.Released before = ledger.releases().get(entry.period());
        if (before == null
                || !before.asOf().equals(entry.asOf())
                || !before.fingerprint().equals(entry.fingerprint())
                || !printed.isEmpty()) {
            ledger.append(entry);
        }
        stored.releases().done(due.period());
        written.add(due);
    }

    /** The database, by what is asked of it. */
    record Stored(
            DataSource dataSource,
            Nights nights,
            Receipts receipts,
            Filings filings,
            Facts facts,
            Findings findings,
            ReturnedFiles returnedFiles,
            Releases releases) {
        static Stored in(DataSource dataSource) {
            return new Stored(
                    dataSource,
                    new Nights(dataSource),
                    new Receipts(dataSource),
                    new Filings(dataSource),
                    new Facts(dataSource),
                    new Findings(dataSource),
                    new ReturnedFiles(dataSource),
                    new Releases(dataSource));
        }

        /** The as-of date of the workspace's first night. */
        Optional<LocalDate> firstNight() {
            return nights.known().stream().findFirst().map(Nights.Known::asOf);
        }
    }
}
