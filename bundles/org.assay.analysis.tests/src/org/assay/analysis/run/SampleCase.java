package org.assay.analysis.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assay.core.CaseStore;
import org.assay.core.OpenCase;
import org.assay.ingest.Article;
import org.assay.ingest.Article.Proved;
import org.assay.model.Document;
import org.assay.model.Judged;
import org.assay.model.Judgement;
import org.assay.model.ModelFactory;
import org.assay.model.Verdict;
import org.assay.model.Verdicts;
import org.assay.reading.Attribution;
import org.assay.reading.Attribution.Authority;
import org.assay.reading.Attribution.Kind;
import org.assay.reading.Attribution.Stance;
import org.assay.reading.Figure;
import org.assay.reading.Figure.Approximation;
import org.assay.reading.Figure.Change;
import org.assay.reading.Mention;
import org.assay.reading.MentionType;
import org.assay.reading.TimeExpression;
import org.assay.reading.TimexType;
import org.assay.reading.Why;
import org.assay.text.Sha256;
import org.assay.text.Span;
import org.assay.text.Zone;
import org.assay.text.ZoneKind;

/** A case of two short invented reports, and what could be found in the first. */
final class SampleCase {
	static final String FIRST = "Bridge shut\n“The bridge stays shut,” said Ada Quill on Monday. Repairs cost 40 crowns.";
	static final String SECOND = "Bridge open\nThe bridge cost 40 crowns, the mayor said.";

	private SampleCase() {
	}

	static OpenCase create(Path folder) throws IOException {
		OpenCase open = new CaseStore().create(folder, "Bridge");
		open.importArticle(article("first.txt", FIRST, "The Ferry Post"));
		open.importArticle(article("second.txt", SECOND, "Harbour News"));
		open.save();
		return open;
	}

	static Document first(OpenCase open) {
		return open.model().getDocuments().getFirst();
	}

	static Span span(String words) {
		int begin = FIRST.indexOf(words);
		return new Span(begin, begin + words.length());
	}

	static Why why(String rule) {
		return Why.of(rule, "Because of " + rule + ".", 0.75, "said", "Monday");
	}

	static Mention quill() {
		return new Mention(span("Ada Quill"), MentionType.person, "Ada Quill", why("name"));
	}

	static TimeExpression monday(String value) {
		return new TimeExpression(span("Monday"), TimexType.date, value, "2031-03-05", "last Monday", why("time"));
	}

	static Figure crowns() {
		return new Figure(span("40 crowns"), new BigDecimal("40"), Optional.empty(), "crown", "crowns",
				Approximation.exact, Change.none, "repairs", Optional.of(span("Repairs")), why("figure"));
	}

	static Attribution quote() {
		return new Attribution(Kind.direct, List.of(span("The bridge stays shut")), List.of(span("said")),
				List.of(span("Ada Quill")), "Ada Quill", Stance.asserts, "", Authority.principal, List.of(), false,
				false,
				why("quote"));
	}

	static void judge(OpenCase open, Judged element, Verdict verdict) {
		open.change("judge", () -> {
			Judgement judgement = ModelFactory.eINSTANCE.createJudgement();
			judgement.setBy(Verdicts.ANALYST);
			judgement.setVerdict(verdict);
			element.getJudgements().add(judgement);
		});
	}

	/** Content of every file of the case but the lock. */
	static Map<String, String> files(Path folder) {
		try (Stream<Path> walk = Files.walk(folder)) {
			Map<String, String> files = new TreeMap<>();
			for (Path file : walk.filter(Files::isRegularFile).toList()) {
				String name = folder.relativize(file).toString();
				if (!name.startsWith(".assay")) {
					files.put(name, Files.readString(file, StandardCharsets.ISO_8859_1));
				}
			}
			return files;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Article article(String name, String text, String outlet) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		Span title = new Span(0, text.indexOf('\n'));
		return new Article(name, "text/plain", bytes, Sha256.hex(bytes), text, "UTF-8",
				Optional.of(new Proved(title.of(text), "first line", Optional.of(title))), Optional.empty(),
				Optional.of(new Proved(outlet, "test", Optional.empty())),
				Optional.of(new Proved("2031-03-05", "test", Optional.empty())), "en",
				List.of(new Zone(ZoneKind.headline, title), new Zone(ZoneKind.body, new Span(title.end() + 1,
						text.length()))),
				List.of(), List.of());
	}
}
