package org.ceiba.certificates;

import java.text.Normalizer;
import java.util.Locale;
import org.ceiba.shared.Seal;

/** The trace of a holder's name that outlives its erasure: a SHA-256 of the name, salted with the certificate's code. */
final class HolderHash {

    private HolderHash() {}

    /** Case, accents' encoding and doubled spaces make no difference. */
    static byte[] of(CertificateCode code, String name) {
        String plain = Normalizer.normalize(name.strip(), Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
        return Seal.hash(code.value() + "\n" + plain);
    }
}
