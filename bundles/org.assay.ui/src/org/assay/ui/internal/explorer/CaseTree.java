package org.assay.ui.internal.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assay.core.decisions.TrackRecord;
import org.assay.core.overview.DocumentCounts;
import org.assay.model.Case;
import org.assay.model.Claim;
import org.assay.model.Document;
import org.assay.model.Identified;
import org.assay.model.Judged;
import org.assay.model.Source;
import org.assay.model.Verdict;
import org.assay.model.Verdicts;
import org.assay.model.provider.Labels;
import org.assay.ui.Dates;
import org.assay.ui.Records;
import org.assay.ui.internal.Messages;
import org.assay.ui.internal.explorer.CaseNode.Kind;
import org.assay.writeup.WriteUpFile;
import org.eclipse.osgi.util.NLS;

/** Pictures a case as a tree. Pure; any thread that may read the model. */
final class CaseTree {

	private CaseTree() {
	}

	/** The folders of a case; those that are empty and cannot be filled by hand are left out. */
	static List<CaseNode> of(Case of, List<WriteUpFile> writeUps) {
		List<CaseNode> folders = new ArrayList<>();
		folders.add(folder(Kind.documents, Messages.Explorer_documents, documents(of)));
		folders.add(folder(Kind.sources, Messages.Explorer_sources,
				sources(of)));
		addIfAny(folders, Kind.questions, Messages.Explorer_questions, of.getQuestions());
		addIfAny(folders, Kind.hypotheses, Messages.Explorer_hypotheses, of.getHypotheses());
		folders.add(writeUps(writeUps));
		return List.copyOf(folders);
	}

	private static List<CaseNode> documents(Case of) {
		return of.getDocuments().stream().map(CaseTree::document).toList();
	}

	private static CaseNode document(Document document) {
		long proposals = proposals(document);
		boolean isUnread = DocumentCounts.isUnread(document);
		String title = Labels.text(document);
		String shown = isUnread ? NLS.bind(Messages.Explorer_unread, title) : title;
		String count = proposals == 0 ? "" : Long.toString(proposals);
		List<CaseNode> claims = document.getClaims().stream().filter(Verdicts::stands).map(CaseTree::claim).toList();
		return new CaseNode(Kind.element, key(document), document, shown, count,
				tooltip(document, proposals, isUnread), false, claims);
	}

	/** How many annotations and claims of the document wait for a decision. */
	static long proposals(Document document) {
		return judged(document).filter(j -> Verdicts.of(j) == Verdict.PROPOSED).count();
	}

	private static Stream<? extends Judged> judged(Document document) {
		return Stream.concat(document.getAnnotations().stream(), document.getClaims().stream());
	}

	private static String tooltip(Document document, long proposals, boolean isUnread) {
		List<String> lines = new ArrayList<>();
		lines.add(Labels.text(document));
		if (document.getOutlet() != null) {
			lines.add(Labels.text(document.getOutlet()));
		}
		lines.add(document.getPublishedAt() == null || document.getPublishedAt().isBlank()
				? Messages.Explorer_undated
				: NLS.bind(Messages.Explorer_published, Dates.words(document.getPublishedAt())));
		lines.add(NLS.bind(Messages.Explorer_left, proposals));
		if (isUnread) {
			lines.add(Messages.Explorer_nothingDecided);
		}
		return String.join("\n", lines);
	}

	private static CaseNode claim(Claim claim) {
		return new CaseNode(Kind.element, key(claim), claim, Labels.text(claim), "",
				Labels.literal(Verdicts.of(claim)), Verdicts.of(claim) == Verdict.PROPOSED, List.of());
	}

	private static List<CaseNode> sources(Case of) {
		Map<Source, TrackRecord> records = TrackRecord.all(of);
		return of.getSources().stream().map(s -> source(s, records.getOrDefault(s, new TrackRecord(0, 0)))).toList();
	}

	/** Where documents say how much is left to decide, a source says how many of its judged claims held up. */
	private static CaseNode source(Source source, TrackRecord record) {
		String reason = source.getGradeReason() == null ? "" : "\n" + source.getGradeReason();
		String tooltip = Labels.literal(source.getKind()) + "\n" + Labels.literal(source.getGrade()) + reason + "\n"
				+ Records.words(record);
		String count = record.n() == 0 ? "" : record.held() + "/" + record.n();
		return new CaseNode(Kind.element, key(source), source, Labels.text(source), count, tooltip, false, List.of());
	}

	private static void addIfAny(List<CaseNode> folders, Kind kind, String title, List<? extends Identified> elements) {
		if (!elements.isEmpty()) {
			Function<Identified, CaseNode> leaf = e -> new CaseNode(Kind.element, key(e), e, Labels.text(e), "", "",
					false, List.of());
			folders.add(folder(kind, title, elements.stream().map(leaf).toList()));
		}
	}

	private static CaseNode writeUps(List<WriteUpFile> files) {
		String text = NLS.bind(Messages.Table_group, Messages.Explorer_writeUps, files.size());
		return new CaseNode(Kind.writeUps, Kind.writeUps.name(), null, text, "",
				files.isEmpty() ? Messages.Explorer_noWriteUps : "", files.isEmpty(), files.stream()
						.map(f -> new CaseNode(Kind.element, f.path().toString(), f, f.name(), "",
								f.path().getFileName().toString(), false, List.of()))
						.toList());
	}

	private static CaseNode folder(Kind kind, String title, List<CaseNode> children) {
		String text = NLS.bind(Messages.Table_group, title, children.size());
		return new CaseNode(kind, kind.name(), null, text, "", "", children.isEmpty(), List.copyOf(children));
	}

	private static String key(Identified element) {
		return element.getId() == null ? "@" + System.identityHashCode(element) : element.getId();
	}
}
