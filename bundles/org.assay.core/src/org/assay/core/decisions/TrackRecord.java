package org.assay.core.decisions;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.assay.model.AttributionLink;
import org.assay.model.Case;
import org.assay.model.Claim;
import org.assay.model.Document;
import org.assay.model.Source;
import org.assay.model.Stance;
import org.assay.model.Verdict;
import org.assay.model.Verdicts;

/**
 * How the claims of a source held up, as far as the analyst graded them. Claims graded possible or undetermined say nothing
 * about it. Apart from the grade of the source, which this neither sets nor is set by.
 *
 * <p>
 * The interval is that of E. B. Wilson, "Probable inference, the law of succession, and statistical inference" (1927), for
 * 95 %: of few claims it is wide, so that two good ones make no reliable source.
 *
 * @param held   claims graded confirmed or probable
 * @param failed claims graded doubtful or improbable
 * @since 0.1
 */
public record TrackRecord(int held, int failed) {
	private static final double Z = 1.96;

	/** The record of a source over all documents of a case; what was rejected does not count. */
	public static TrackRecord of(Case model, Source source) {
		int held = 0;
		int failed = 0;
		for (Document document : model.getDocuments()) {
			for (Claim claim : document.getClaims()) {
				Optional<Boolean> truth = Verdicts.of(claim) == Verdict.REJECTED ? Optional.empty() : truth(claim);
				if (truth.isPresent() && isOf(source, document, claim)) {
					boolean right = truth.get() != isAgainst(claim);
					held += right ? 1 : 0;
					failed += right ? 0 : 1;
				}
			}
		}
		return new TrackRecord(held, failed);
	}

	/** How many claims it rests on. */
	public int n() {
		return held + failed;
	}

	/** Lower end of the interval for the share that holds, 0 to 1; 0 without claims. */
	public double low() {
		return n() == 0 ? 0 : Math.max(0, centre() - half());
	}

	/** Upper end, 0 to 1; 1 without claims. */
	public double high() {
		return n() == 0 ? 1 : Math.min(1, centre() + half());
	}

	/** Such as "7 of 9 held, 45 to 94 %"; empty without claims. */
	public String words() {
		return n() == 0 ? ""
				: String.format(Locale.ROOT, "%d of %d held, %.0f to %.0f %%", held, n(), 100 * low(), 100 * high());
	}

	private double centre() {
		return ((double) held / n() + Z * Z / (2 * n())) / (1 + Z * Z / n());
	}

	private double half() {
		double share = (double) held / n();
		return Z * Math.sqrt(share * (1 - share) / n() + Z * Z / (4.0 * n() * n())) / (1 + Z * Z / n());
	}

	private static Optional<Boolean> truth(Claim claim) {
		return switch (claim.getCredibility()) {
		case CONFIRMED, PROBABLE -> Optional.of(true);
		case DOUBTFUL, IMPROBABLE -> Optional.of(false);
		default -> Optional.empty();
		};
	}

	/** An outlet answers for what it says itself, whoever it cites for what they say. */
	private static boolean isOf(Source source, Document document, Claim claim) {
		Source stated = claim.getChain().isEmpty() ? document.getOutlet() : claim.getChain().getLast().getSource();
		return Objects.equals(source, stated);
	}

	/** Whether the source denies or doubts what the claim says, so that it is right when the claim is wrong. */
	private static boolean isAgainst(Claim claim) {
		AttributionLink first = claim.getChain().isEmpty() ? null : claim.getChain().getLast();
		return first != null && (first.getStance() == Stance.DENIES || first.getStance() == Stance.DOUBTS);
	}
}
