package org.assay.ui.annotate.internal.marks;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.assay.model.Approximation;
import org.assay.model.AttributionLink;
import org.assay.model.Claim;
import org.assay.model.Figure;
import org.assay.model.Highlight;
import org.assay.model.Judged;
import org.assay.model.Mention;
import org.assay.model.Quotation;
import org.assay.model.TimeExpression;
import org.assay.ui.Dates;
import org.assay.ui.annotate.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** What an annotation or claim says, in a few words for people. Pure; the caller holds the model still. */
public final class MarkLabels {
	private MarkLabels() {
	}

	/** The value without the words it was taken from; empty when none was given yet. */
	public static String value(Judged element) {
		return switch (element) {
		case Quotation quotation -> quotation(quotation);
		case Claim claim -> claim(claim);
		case TimeExpression time -> Dates.words(time.getValue());
		case Figure figure -> figure(figure);
		case Mention mention -> mention(mention);
		case Highlight highlight -> orEmpty(highlight.getLabel()).isEmpty() ? orEmpty(highlight.getNote())
				: highlight.getLabel();
		default -> "";
		};
	}

	private static String quotation(Quotation quotation) {
		String kind = Messages.literal(quotation.getKind());
		String speaker = orEmpty(quotation.getSpeaker());
		return speaker.isEmpty() ? kind
				: NLS.bind(Messages.Value_quotation,
						new Object[] { kind, speaker, Messages.literal(quotation.getStance()) });
	}

	private static String claim(Claim claim) {
		for (AttributionLink link : claim.getChain().reversed()) {
			if (link.getName() != null && !link.getName().isBlank()) {
				return NLS.bind(Messages.Value_claim, link.getName());
			}
		}
		Quotation quotation = claim.getQuotation();
		String speaker = quotation == null ? "" : orEmpty(quotation.getSpeaker());
		return speaker.isEmpty() ? "" : NLS.bind(Messages.Value_claim, speaker);
	}

	private static String mention(Mention mention) {
		String name = mention.getEntity() != null && mention.getEntity().getName() != null
				? mention.getEntity().getName()
				: orEmpty(mention.getName());
		return name.isEmpty() ? Messages.literal(mention.getType())
				: NLS.bind(Messages.Value_name, name, Messages.literal(mention.getType()));
	}

	private static String figure(Figure figure) {
		if (figure.getValue() == null) {
			return "";
		}
		StringBuilder words = new StringBuilder();
		if (figure.getApproximation() != Approximation.EXACT) {
			words.append(Messages.literal(figure.getApproximation())).append(' ');
		}
		words.append(number(figure.getValue()));
		if (figure.getHigh() != null) {
			words.append('\u2013').append(number(figure.getHigh()));
		}
		if (!orEmpty(figure.getUnit()).isEmpty()) {
			words.append('\u00A0').append(figure.getUnit());
		}
		return orEmpty(figure.getReferent()).isEmpty() ? words.toString()
				: NLS.bind(Messages.Value_figure, words, figure.getReferent());
	}

	/** A number with commas between thousands, and at most four digits behind the point. */
	public static String number(BigDecimal value) {
		DecimalFormat format = new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.UK));
		return format.format(value);
	}

	private static String orEmpty(String value) {
		return value == null ? "" : value;
	}
}
