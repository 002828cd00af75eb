package org.assay.core.decisions;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
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
 * 95%: of few claims it is wide, so that two good ones make no reliable source.
 *
 * @param held   claims graded confirmed or probable
 * @param failed claims graded doubtful or improbable
 * @since 0.1
 */
public record TrackRecord(int held, int failed) {
	private static final double Z = 1.96;

	/** How a claim counts in the record of the source that states it. */
	public enum Outcome {
		held, failed, open
	}

	/** The record of a source over all documents of a case; what was rejected does not count. */
	public static TrackRecord of(Case model, Source source) {
		return all(model).getOrDefault(source, new TrackRecord(0, 0));
	}

	/** The records of all sources of which a claim counts, each claim looked at once. */
	public static Map<Source, TrackRecord> all(Case model) {
		Map<Source, TrackRecord> records = new HashMap<>();
		for (Document document : model.getDocuments()) {
			for (Claim claim : document.getClaims()) {
				Outcome outcome = outcome(claim);
				if (outcome != Outcome.open) {
					source(document, claim).ifPresent(s -> records.merge(s,
							outcome == Outcome.held ? new TrackRecord(1, 0) : new TrackRecord(0, 1),
							TrackRecord::plus));
				}
			}
		}
		return records;
	}

	/**
	 * Whether the source was right, as far as the analyst graded the claim; one that denies or doubts something is right when it
	 * is wrong.
	 */
	public static Outcome outcome(Claim claim) {
		Optional<Boolean> truth = Verdicts.of(claim) == Verdict.REJECTED ? Optional.empty() : truth(claim);
		return truth.map(t -> t == isAgainst(claim) ? Outcome.failed : Outcome.held).orElse(Outcome.open);
	}

	/** Whose record a claim counts in: an outlet answers for what it says itself, whoever it cites for what they say. */
	public static Optional<Source> source(Document document, Claim claim) {
		return Optional.ofNullable(
				claim.getChain().isEmpty() ? document.getOutlet() : claim.getChain().getLast().getSource());
	}

	private TrackRecord plus(TrackRecord other) {
		return new TrackRecord(held + other.held, failed + other.failed);
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

	/** Such as "7 of 9 held, 45 to 94%"; empty without claims. */
	public String words() {
		return n() == 0 ? ""
				: String.format(Locale.ROOT, "%d of %d held, %.0f to %.0f%%", held, n(), 100 * low(), 100 * high());
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

	/** Whether the source denies or doubts what the claim says, so that it is right when the claim is wrong. */
	private static boolean isAgainst(Claim claim) {
		AttributionLink first = claim.getChain().isEmpty() ? null : claim.getChain().getLast();
		return first != null && (first.getStance() == Stance.DENIES || first.getStance() == Stance.DOUBTS);
	}
}
