package vn.tonghop.fact;

import vn.tonghop.submission.Organisation;

/** A grassroots organisation as its committee has filed it, in force. */
public record OrganisationFact(String committee, String file, Organisation organisation) {}
