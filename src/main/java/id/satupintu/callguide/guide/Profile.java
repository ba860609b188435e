package id.satupintu.callguide.guide;

import java.util.List;
import java.util.Optional;

/** What the Profil menu says, as read out; written out it says nothing of the caller. */
public record Profile(String ktpName, String accountName, String phone, String email) {

    /** The profile of the current request, if all of it is known. */
    public static Optional<Profile> of(List<Answer> answers) {
        RequestTold told = Told.of(answers).request();
        String ktpName = told.known(FieldName.KTP_NAME);
        String accountName = told.known(FieldName.ACCOUNT_NAME);
        String phone = told.known(FieldName.PHONE);
        String email = told.known(FieldName.EMAIL);
        return ktpName == null || accountName == null || phone == null || email == null
                ? Optional.empty()
                : Optional.of(new Profile(ktpName, accountName, phone, email));
    }

    @Override
    public String toString() {
        return "Profile";
    }
}
