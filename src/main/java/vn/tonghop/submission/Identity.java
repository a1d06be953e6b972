package vn.tonghop.submission;

import java.util.Optional;
import vn.tonghop.committee.Committee;
import vn.tonghop.committee.Period;
import vn.tonghop.form.Form;

/**
 * Who files, for when, by which form, which version; what could not be told is empty.
 *
 * @param number the sender's version number, from 1; 0 where what stands for it could not be read
 */
public record Identity(Optional<Committee> committee, Optional<Period> period, Optional<Form> form, int number) {
    static final Identity UNKNOWN = new Identity(Optional.empty(), Optional.empty(), Optional.empty(), 1);

    public boolean isComplete() {
        return committee.isPresent() && period.isPresent() && form.isPresent();
    }
}
