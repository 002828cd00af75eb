package org.assay.ui;

/** Ids that {@code plugin.xml} of this bundle declares or that several window bundles share. */
public final class UiIds {
	public static final String ARTICLE_EDITOR = "org.assay.ui.annotate.articleEditor";
	public static final String CASE_EXPLORER = "org.assay.ui.caseExplorer";
	public static final String CLAIMS_VIEW = "org.assay.ui.claims";
	public static final String FIGURES_VIEW = "org.assay.ui.figures";
	public static final String DETAILS_VIEW = "org.assay.ui.details";
	public static final String ANNOTATIONS_VIEW = "org.assay.ui.annotate.annotations";
	public static final String ORIGINAL_VIEW = "org.assay.ui.annotate.original";
	public static final String TIMELINE_VIEW = "org.assay.ui.timeline.timeline";
	/** Declared by org.assay.ui.compare, as the next four. */
	public static final String CONTRADICTIONS_VIEW = "org.assay.ui.compare.contradictions";
	public static final String MATRIX_VIEW = "org.assay.ui.compare.matrix";
	public static final String ORIGINS_VIEW = "org.assay.ui.compare.origins";
	public static final String LINEAGE_VIEW = "org.assay.ui.compare.lineage";
	public static final String HYPOTHESES_VIEW = "org.assay.ui.compare.hypotheses";
	public static final String SEARCH_VIEW = "org.assay.ui.search.search";
	public static final String RESULTS_VIEW = "org.assay.ui.analysis.results";
	public static final String OVERVIEW_VIEW = "org.assay.ui.analysis.overview";
	public static final String SCRIPTS_VIEW = "org.assay.ui.analysis.scripts";
	public static final String CONSOLE_VIEW = "org.assay.ui.analysis.console";

	/** Lists all keys. */
	public static final String SHOW_KEYS = "org.assay.ui.showKeys";
	/** The context that is on while the focus is not where one types. */
	public static final String NOT_TYPING = "org.assay.ui.notTyping";
	/** Declared by org.assay.help. */
	public static final String GUIDE_VIEW = "org.assay.help.guide";

	/** Category of all commands of Assay. */
	public static final String COMMANDS = "org.assay.ui.commands";
	public static final String NEW_CASE = "org.assay.ui.newCase";
	/** Its parameter {@code folder} is optional. */
	public static final String OPEN_CASE = "org.assay.ui.openCase";
	public static final String IMPORT = "org.assay.ui.importArticles";
	public static final String PASTE_ARTICLE = "org.assay.ui.pasteArticle";
	public static final String IMPORT_ADDRESS = "org.assay.ui.importAddress";
	/** Its parameter {@code file} is optional. */
	public static final String EXPORT = "org.assay.ui.export";
	public static final String GRADE_SOURCE = "org.assay.ui.gradeSource";
	/** Its parameter {@code credibility} is the name of a grade; without it the analyst is asked. */
	public static final String GRADE_CLAIMS = "org.assay.ui.gradeClaims";
	/** Opens the fields of what is selected, to correct them in the Details view; declared by org.assay.ui.annotate. */
	public static final String CORRECT_FIELDS = "org.assay.ui.annotate.correctFields";
	public static final String MARK_READ = "org.assay.ui.markRead";
	public static final String CONVERSION_RATES = "org.assay.ui.conversionRates";
	/** Reads and compares all articles; declared by org.assay.ui.analysis. */
	public static final String READ_ALL = "org.assay.ui.analysis.readAll";
	/** Puts the cursor into the search box of the case; declared by org.assay.ui.search. */
	public static final String FIND_IN_CASE = "org.assay.ui.search.findInCase";
	public static final String WRITE_UP_EDITOR = "org.assay.ui.writeup.editor";
	/** Declared by org.assay.ui.writeup, as the next four. */
	public static final String NEW_WRITE_UP = "org.assay.ui.writeup.new";
	/** Its parameter {@code file} is the name of the write-up. */
	public static final String OPEN_WRITE_UP = "org.assay.ui.writeup.open";
	/** Its parameters {@code file} and {@code name} are the old and the new name. */
	public static final String RENAME_WRITE_UP = "org.assay.ui.writeup.rename";
	/** Its parameter {@code grouping} is the id of a grouping, or empty for none. */
	public static final String GROUP_BY = "org.assay.ui.groupBy";

	private UiIds() {
	}
}
