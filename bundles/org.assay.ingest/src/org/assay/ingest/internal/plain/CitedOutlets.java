package org.assay.ingest.internal.plain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.text.Span;

/**
 * Outlets that a text gives as the origin of what it reports: "according to a report by the BBC", "Reuters reported".
 * A name alone proves nothing, so a phrase of citing must stand beside it; what an outlet's own staff is told or what
 * is written about an outlet is not taken.
 */
public final class CitedOutlets {
	private static final String AGENCIES = "Reuters|(?:the )?Associated Press|AP|AFP|Agence France-Presse|BBC(?: News)?"
			+ "|CNN|UPI|DPA|TASS"
			+ "|Xinhua|Interfax|RIA Novosti|Al Jazeera|Bloomberg(?: News)?|Axios|Politico|NPR|CBS(?: News)?|NBC(?: "
			+ "News)?|ABC News|Fox News|Sky News"
			+ "|Deutsche Welle|Der Spiegel|Le Monde|El Pa\u00EDs|Kyodo|Yonhap|Anadolu(?: Agency)?|The Guardian|The "
			+ "Economist|The Times";
	private static final String TITLED = "(?:\\p{Lu}[\\p{L}'\u2019-]+ ){1,3}(?:Times|Post|Journal|Herald|Tribune"
			+ "|Gazette|Chronicle|Telegraph|Guardian|Observer|News|Press|Mail|Review|Wire|Courier|Dispatch|Standard"
			+ "|Examiner|Inquirer|Bulletin|Echo|Argus|Weekly|Monitor|Globe)";
	private static final String OUTLET = "(?:the |The )?(?<name>" + TITLED + "|" + AGENCIES
			+ "|(?:[A-Z][\\w-]*\\.)+(?:com|org|net|co\\.uk|news))";
	private static final List<Pattern> PHRASES = List.of(
			Pattern.compile("\\b(?:[Aa]ccording to|[Aa]s reported by|[Rr]eported by|[Cc]iting|[Cc]ited by) (?:an? |the "
					+ ")?(?:\\w+ )?(?:reports? (?:by|from|in|on) |story (?:by|in) |article (?:by|in) )?" + OUTLET
					+ "\\b"),
			Pattern.compile("\\b(?:a|an|the) (?:\\w+ )?(?:report|story|article|investigation) (?:by|from|in) " + OUTLET
					+ "\\b"),
			Pattern.compile("\\b" + OUTLET
					+ "(?: (?:news )?agency)? (?:first |also |earlier |has |had )?(?:reported|reports|revealed)\\b"),
			Pattern.compile("\\b(?:told|in an interview with|tells) " + OUTLET + "\\b"));

	private CitedOutlets() {
	}

	/** Each outlet once, where it is first cited, in the order of the text. */
	public static List<Span> in(CharSequence text) {
		List<Span> all = new ArrayList<>();
		for (Pattern phrase : PHRASES) {
			Matcher m = phrase.matcher(text);
			while (m.find()) {
				all.add(new Span(m.start("name"), m.end("name")));
			}
		}
		all.sort(null);
		Set<String> seen = new HashSet<>();
		return all.stream().filter(s -> seen.add(s.of(text))).toList();
	}
}
