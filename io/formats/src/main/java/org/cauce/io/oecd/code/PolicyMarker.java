package org.cauce.io.oecd.code;

import java.util.Optional;
import org.cauce.model.code.Code;

/**
 * The policy markers of the Creditor Reporting System: whether an activity has an objective, and how much it counts.
 *
 * <p>A blank marker means that the activity was not screened, which is not 0. Amounts that are marked with several
 * objectives are not shared among them: their sums hold the same money several times.
 */
public enum PolicyMarker {
    /** Gender equality; column {@code Gender}. */
    GENDER("1", "Gender equality", 2),
    /** Aid to environment; column {@code Environment}. */
    ENVIRONMENT("2", "Environment", 2),
    /**
     * Participatory development and good governance, column {@code Pdgg}; since 2021 democratic and inclusive
     * governance, column {@code DIG}; {@code GOVERNANCE} in the Data Explorer.
     */
    GOVERNANCE("3", "Participatory development and good governance", 2),
    /** Trade development; column {@code Trade}. */
    TRADE("4", "Trade development", 2),
    /** Aid targeting the objectives of the Convention on Biological Diversity; column {@code Biodiversity}. */
    BIODIVERSITY("5", "Biodiversity", 2),
    /** Aid targeting the objectives of the Framework Convention on Climate Change: mitigation. */
    CLIMATE_MITIGATION("6", "Climate change mitigation", 2),
    /** Aid targeting the objectives of the Framework Convention on Climate Change: adaptation. */
    CLIMATE_ADAPTATION("7", "Climate change adaptation", 2),
    /** Aid targeting the objectives of the Convention to Combat Desertification; 3 in support of a programme. */
    DESERTIFICATION("8", "Desertification", 3),
    /** Reproductive, maternal, newborn and child health, in five steps. */
    RMNCH("9", "Reproductive, maternal, newborn and child health", 4),
    /** Disaster risk reduction; some files have five steps. */
    DRR("10", "Disaster risk reduction", 4),
    /** Disability: inclusion and empowerment of persons with disabilities. */
    DISABILITY("11", "Disability", 2),
    /** Nutrition. */
    NUTRITION("12", "Nutrition", 2);

    private final String iatiCode;
    private final String title;
    private final int most;

    PolicyMarker(String iatiCode, String title, int most) {
        this.iatiCode = iatiCode;
        this.title = title;
        this.most = most;
    }

    /** {@return the code of the marker in the list {@code PolicyMarker} of IATI, which is the DAC's} */
    public String iatiCode() {
        return iatiCode;
    }

    /** {@return what it is called, in English} */
    public String title() {
        return title;
    }

    /** {@return the vocabulary of its values, such as {@code DAC-MARKER-GENDER}} */
    public String vocabulary() {
        return "DAC-MARKER-" + name().replace('_', '-');
    }

    /** {@return the highest value that it can have: 2, 3 or 4} */
    public int most() {
        return most;
    }

    /**
     * {@return the value as a code, such as {@code DAC-MARKER-GENDER:2}}
     *
     * @param value the value
     * @throws IllegalArgumentException if it is not between 0 and {@link #most()}
     */
    public Code code(int value) {
        require(value);
        return Code.of(vocabulary(), Integer.toString(value));
    }

    /**
     * {@return whether a value marks an activity: everything but 0}
     *
     * @param value the value
     * @throws IllegalArgumentException if it is not between 0 and {@link #most()}
     */
    public boolean marks(int value) {
        require(value);
        return value > 0;
    }

    /**
     * {@return what a value means; empty where the source does not say: 3 and 4 of disaster risk reduction}
     *
     * @param value the value
     * @throws IllegalArgumentException if it is not between 0 and {@link #most()}
     */
    public Optional<String> meaning(int value) {
        require(value);
        if (this == RMNCH) {
            return Optional.of(share(value));
        }
        return switch (value) {
            case 0 -> Optional.of("not targeted");
            case 1 -> Optional.of("significant objective");
            case 2 -> Optional.of("principal objective");
            case 3 ->
                this == DESERTIFICATION
                        ? Optional.of("principal objective in support of an action programme")
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** The one marker that says how much of the money goes to the objective. */
    private static String share(int value) {
        return switch (value) {
            case 0 -> "negligible or no funding";
            case 1 -> "at least a quarter of the funding";
            case 2 -> "half of the funding";
            case 3 -> "most of the funding";
            default -> "explicit primary objective";
        };
    }

    private void require(int value) {
        if (value < 0 || value > most) {
            throw new IllegalArgumentException(
                    "The marker " + title + " is " + value + ": expected 0 to " + most + ", or none");
        }
    }
}
