package vn.tonghop.nightly;

import java.time.LocalDate;
import java.util.SortedMap;
import vn.tonghop.archive.Archive;
import vn.tonghop.archive.Ledger;

/**
 * A workspace as a run finds it.
 *
 * @param templates as a night has them: tonight's, or those of the night that is run again
 */
record Premises(Workspace workspace, Archive archive, Ledger ledger, Templates templates) {

    /** Reads ledger and templates, and checks these, before anything is touched. */
    static Premises enter(Workspace workspace, boolean dry) {
        String shown = workspace.shown(workspace.ledger());
        Ledger ledger = dry ? Ledger.dry(workspace.ledger(), shown) : Ledger.read(workspace.ledger(), shown);
        Archive archive = dry ? Archive.dry(workspace.archive()) : Archive.of(workspace.archive());
        SortedMap<String, String> hashes = Templates.take(workspace.templates(), archive);
        return new Premises(workspace, archive, ledger, Templates.read(workspace.templates(), hashes));
    }

    Premises with(Templates others) {
        return new Premises(workspace, archive, ledger, others);
    }

    /** What decides upon releases on a day, from what is stored by now. */
    Consolidating consolidating(NightWork.Stored stored, LocalDate asOf) {
        return new Consolidating(workspace, templates, stored, ledger.releases(), asOf);
    }
}
