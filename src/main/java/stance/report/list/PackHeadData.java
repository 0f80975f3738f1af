package stance.report.list;

import stance.language.Translated;
import stance.pack.PolicyPack;

/**
 * The pack that was looked into.
 *
 * @param id The id: the name of its folder.
 * @param title The title.
 * @param hash The SHA-256 of its files.
 * @param recordUntil The last day that its record covers.
 */
public record PackHeadData(String id, Translated title, String hash, String recordUntil) {

    static PackHeadData of(PolicyPack pack) {
        return new PackHeadData(
                pack.id(),
                pack.info().title(),
                pack.hash(),
                pack.info().recordUntil().toString());
    }
}
