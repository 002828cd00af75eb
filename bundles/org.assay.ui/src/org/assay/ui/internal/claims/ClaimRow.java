package org.assay.ui.internal.claims;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.assay.core.stories.Stories;
import org.assay.model.AttributionLink;
import org.assay.model.Case;
import org.assay.model.Claim;
import org.assay.model.Credibility;
import org.assay.model.Document;
import org.assay.model.LinkRole;
import org.assay.model.Verdicts;
import org.assay.model.provider.Labels;
import org.assay.ui.Dates;
import org.assay.ui.Records;

/**
 * One claim as the table of claims shows it; an unchanging picture.
 *
 * @param story   that the document tells with others, or empty
 * @param speaker who spoke first, or the outlet itself
 * @param via     who passed it on between outlet and speaker, or empty
 * @param credibility the analyst's grade, or empty
 * @param counts      what the grade means for the track record of the source
 * @param edtf    when the document was published, for sorting
 */
record ClaimRow(Claim claim, String id, String words, String outlet, String document, String story, String speaker,
		String via, String stance, String modality, String polarity, String credibility, String counts, String verdict,
		String edtf,
		String published) {

	/** Undated rows come last. */
	static final Comparator<ClaimRow> BY_DATE = Comparator.comparing(r -> r.edtf().isEmpty() ? "~" : r.edtf());

	/** The most credible first; what is not graded comes last. */
	static final Comparator<ClaimRow> BY_CREDIBILITY = Comparator
			.comparing(r -> r.credibility().isEmpty() ? "~" : r.credibility());

	/** All claims of a case that are not rejected, in the order of documents and words. */
	static List<ClaimRow> of(Case of) {
		Stories stories = Stories.of(of);
		return of.getDocuments().stream().flatMap(d -> {
			String story = stories.of(d).map(s -> Labels.text(s.called())).orElse("");
			return d.getClaims().stream().map(c -> of(d, c, story));
		}).toList();
	}

	private static ClaimRow of(Document document, Claim claim, String story) {
		String outlet = document.getOutlet() == null ? "" : Objects.toString(document.getOutlet().getName(), "");
		String edtf = Objects.toString(document.getPublishedAt(), "");
		String speaker = names(claim, LinkRole.SPEAKER);
		return new ClaimRow(claim, Objects.toString(claim.getId(), ""), Labels.text(claim), outlet,
				Labels.text(document), story, speaker.isEmpty() ? outlet : speaker, names(claim, LinkRole.VIA),
				stance(claim), Labels.literal(claim.getModality()), Labels.literal(claim.getPolarity()),
				credibility(claim), Records.words(document, claim), Labels.literal(Verdicts.of(claim)), edtf,
				Dates.words(edtf));
	}

	private static String names(Claim claim, LinkRole role) {
		return claim.getChain().stream().filter(l -> l.getRole() == role).map(AttributionLink::getName)
				.filter(Objects::nonNull).collect(Collectors.joining(", "));
	}

	private static String credibility(Claim claim) {
		return claim.getCredibility() == Credibility.UNGRADED ? "" : Labels.literal(claim.getCredibility());
	}

	private static String stance(Claim claim) {
		return claim.getChain().isEmpty() ? "" : Labels.literal(claim.getChain().getLast().getStance());
	}
}
