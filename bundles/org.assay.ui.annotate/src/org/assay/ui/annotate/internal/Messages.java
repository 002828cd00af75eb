package org.assay.ui.annotate.internal;

import java.text.MessageFormat;
import java.util.Locale;
import org.assay.model.Grade;
import org.assay.model.LinkRole;
import org.assay.model.Verdict;
import org.assay.model.ZoneKind;
import org.assay.ui.AnalysisNames;
import org.assay.ui.annotate.internal.edit.MetadataField;
import org.assay.ui.annotate.internal.marks.MadeBy;
import org.assay.ui.annotate.internal.marks.MarkKind;
import org.assay.ui.annotate.internal.marks.Sureness;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.osgi.util.NLS;

/** The words of the article editor. */
public final class Messages extends NLS {
	public static String Kind_quotation;
	public static String Kind_claim;
	public static String Kind_time;
	public static String Kind_figure;
	public static String Kind_name;
	public static String Kind_highlight;
	public static String Kind_other;
	public static String Verdict_proposed;
	public static String Verdict_accepted;
	public static String Verdict_rejected;
	public static String Verdict_unsure;
	public static String Zone_headline;
	public static String Zone_byline;
	public static String Zone_date;
	public static String Zone_body;
	public static String Zone_summary;
	public static String Zone_quote;
	public static String Zone_list;
	public static String Zone_table;
	public static String Zone_caption;
	public static String Zone_boilerplate;
	public static String Zone_sources;
	public static String Undo_create;
	public static String Undo_accept;
	public static String Undo_reject;
	public static String Undo_unsure;
	public static String Undo_propose;
	public static String Undo_several;
	public static String Undo_one;
	public static String Judging_goOn;
	public static String Judging_goOnWhat;
	public static String Undo_delete;
	public static String Undo_correct;
	public static String Undo_span;
	public static String Undo_source;
	public static String Undo_cue;
	public static String Undo_zone;
	public static String Undo_field;
	public static String Field_title;
	public static String Field_byline;
	public static String Field_outlet;
	public static String Field_publishedAt;
	public static String Note_zone;
	public static String Proof_analyst;
	public static String Say_zone;
	public static String Say_zoneAlready;
	public static String Say_field;
	public static String Say_noDate;
	public static String Note_source;
	public static String Note_cue;
	public static String Note_part_added;
	public static String Note_part_removed;
	public static String Note_span;
	public static String Note_field;
	public static String Note_filled;
	public static String Names_gathering;
	public static String Note_byRule;
	public static String Note_byRuleSome;
	public static String Note_nothing;
	public static String Value_quotation;
	public static String Value_claim;
	public static String Value_name;
	public static String Value_figure;
	public static String Why_title;
	public static String Why_words;
	public static String Why_value;
	public static String Why_workedOut;
	public static String Why_anchor;
	public static String Why_rule;
	public static String Why_inputs;
	public static String Why_reason;
	public static String Why_confidence;
	public static String Why_percent;
	public static String Why_judgement;
	public static String Why_by;
	public static String Why_analyst;
	public static String Why_note;
	public static String Field_kind;
	public static String Field_speaker;
	public static String Field_stance;
	public static String Field_via;
	public static String Field_authority;
	public static String Field_hedged;
	public static String Field_negated;
	public static String Field_note;
	public static String Field_summary;
	public static String Field_polarity;
	public static String Field_modality;
	public static String Field_credibility;
	public static String Field_date;
	public static String Field_number;
	public static String Field_high;
	public static String Field_timeType;
	public static String Field_nameType;
	public static String Field_anchor;
	public static String Field_arithmetic;
	public static String Field_unit;
	public static String Field_approximation;
	public static String Field_change;
	public static String Field_referent;
	public static String Field_name;
	public static String Field_label;
	public static String Chain_addSpeaker;
	public static String Chain_addVia;
	public static String Chain_added;
	public static String Chain_another;
	public static String Chain_takeOut;
	public static String Chain_unnamed;
	public static String Correct_document;
	public static String Correct_zone;
	public static String Field_conditions;
	public static String Field_cue;
	public static String Field_linkName;
	public static String Field_words;
	public static String Field_zone;
	public static String Note_wordsOf;
	public static String Problem_published;
	public static String Problem_words;
	public static String Proof_typed;
	public static String Role_outlet;
	public static String Role_speaker;
	public static String Role_via;
	public static String Say_corrected;
	public static String Say_formOpen;
	public static String Say_noZone;
	public static String Time_day;
	public static String Time_future;
	public static String Time_hour;
	public static String Time_minute;
	public static String Time_month;
	public static String Time_past;
	public static String Time_present;
	public static String Time_second;
	public static String Time_week;
	public static String Time_year;
	public static String Undo_document;
	public static String Undo_stretch;
	public static String Problem_number;
	public static String Problem_date;
	public static String Problem_range;
	public static String Grade_A;
	public static String Grade_B;
	public static String Grade_C;
	public static String Grade_D;
	public static String Grade_E;
	public static String Grade_F;
	public static String Grade_none;
	public static String Header_noOutlet;
	public static String Header_noDate;
	public static String Header_published;
	public static String Header_proof;
	public static String Header_note;
	public static String Header_notes;
	public static String Header_grade;
	public static String Header_noGrade;
	public static String Header_grades;
	public static String Header_gradeOf;
	public static String Legend_kindTip;
	public static String Legend_rejected;
	public static String Legend_rejectedTip;
	public static String Filter_button;
	public static String Filter_buttonTip;
	public static String Filter_judgement;
	public static String Filter_origin;
	public static String Filter_sureness;
	public static String Filter_anyone;
	public static String Filter_analyst;
	public static String Filter_analysis;
	public static String Filter_oneAnalysis;
	public static String Filter_anySureness;
	public static String Filter_atLeast;
	public static String Filter_below;
	public static String Filter_sure;
	public static String Filter_without;
	public static String Filter_only;
	public static String Filter_noKind;
	public static String Filter_notice;
	public static String Filter_count;
	public static String Filter_all;
	public static String Header_none;
	public static String Header_one;
	public static String Header_left;
	public static String Article_name;
	public static String Article_nameOf;
	public static String Hover_more;
	public static String Say_readOnly;
	public static String Say_noMark;
	public static String Say_noWords;
	public static String Say_noAttribution;
	public static String Say_source;
	public static String Say_cue;
	public static String Say_created;
	public static String Say_createdAttribution;
	public static String Say_verdict;
	public static String Say_again;
	public static String Say_decided;
	public static String Say_next;
	public static String Say_fromTop;
	public static String Say_several;
	public static String Say_one;
	public static String Say_leftHidden;
	public static String Say_byRule;
	public static String Say_byRuleOne;
	public static String Say_byRuleCancelled;
	public static String Say_deleted;
	public static String Say_rejected;
	public static String Say_moved;
	public static String Say_nothingLeft;
	public static String Say_onePart;
	public static String Say_partAdded;
	public static String Say_partRemoved;
	public static String Say_leftShown;
	public static String Say_noneShown;
	public static String Say_noProposals;
	public static String Say_noMarks;
	public static String Say_last;
	public static String Say_first;
	public static String Alike_accept;
	public static String Alike_reject;
	public static String Alike_unsure;
	public static String Correct_title;
	public static String Why_windowTitle;
	public static String Note_title;
	public static String Alike_message;
	public static String ByRule_title;
	public static String ByRule_message;
	public static String ByRule_scope;
	public static String ByRule_here;
	public static String ByRule_everywhere;
	public static String ByRule_kind;
	public static String ByRule_rule;
	public static String ByRule_anyRule;
	public static String ByRule_noRule;
	public static String ByRule_ruleCount;
	public static String ByRule_atLeast;
	public static String ByRule_words;
	public static String ByRule_all;
	public static String ByRule_n;
	public static String ByRule_nOf;
	public static String ByRule_preview;
	public static String ByRule_article;
	public static String ByRule_gathering;
	public static String ByRule_oneStep;
	public static String ByRule_first;
	public static String ByRule_none;
	public static String ByRule_unread;
	public static String ByRule_unreadOne;
	public static String ByRule_accept;
	public static String ByRule_reject;
	public static String ByRule_unsure;
	public static String ByRule_deciding;
	public static String ByRule_failed;
	public static String Criteria_anyKind;
	public static String Criteria_rule;
	public static String Criteria_atLeast;
	public static String Criteria_words;
	public static String Criteria_here;
	public static String Criteria_everywhere;
	public static String Article_opening;
	public static String Article_loading;
	public static String Article_wrongInput;
	public static String Article_close;
	public static String Article_noCase;
	public static String Article_noDocument;
	public static String Article_openCase;
	public static String Article_noText;
	public static String Article_again;
	public static String Article_empty;
	public static String Original_title;
	public static String Original_source;
	public static String Original_sourceTip;
	public static String Original_save;
	public static String Original_saveTip;
	public static String Original_noArticle;
	public static String Original_noText;
	public static String Original_failed;
	public static String Original_from;
	public static String Original_hash;
	public static String Outline_allKinds;
	public static String Outline_allVerdicts;
	public static String Outline_kind;
	public static String Outline_tip;
	public static String Outline_verdict;
	public static String Outline_words;
	public static String Outline_value;
	public static String Outline_noArticle;
	public static String Outline_title;
	public static String Outline_titleLeft;
	public static String Outline_nothing;
	public static String Outline_keys;
	public static String Outline_reading;

	static {
		NLS.initializeMessages("org.assay.ui.annotate.internal.messages", Messages.class);
	}

	private Messages() {
	}

	/** A kind of mark within a sentence: "quotation". */
	public static String kind(MarkKind kind) {
		return switch (kind) {
		case quotation -> Kind_quotation;
		case claim -> Kind_claim;
		case time -> Kind_time;
		case figure -> Kind_figure;
		case name -> Kind_name;
		case highlight -> Kind_highlight;
		};
	}

	/** A kind of mark at the start of a line: "Quotation". */
	public static String kindTitle(MarkKind kind) {
		return capital(kind(kind));
	}

	/** A verdict within a sentence: "accepted". */
	public static String verdict(Verdict verdict) {
		return switch (verdict) {
		case PROPOSED -> Verdict_proposed;
		case ACCEPTED -> Verdict_accepted;
		case REJECTED -> Verdict_rejected;
		case UNSURE -> Verdict_unsure;
		};
	}

	/** A verdict at the start of a line: "Accepted". */
	public static String verdictTitle(Verdict verdict) {
		return capital(verdict(verdict));
	}

	/** A grade of the Admiralty scale with its meaning. */
	public static String grade(Grade grade) {
		return switch (grade) {
		case A -> Grade_A;
		case B -> Grade_B;
		case C -> Grade_C;
		case D -> Grade_D;
		case E -> Grade_E;
		case F -> Grade_F;
		case UNGRADED -> Grade_none;
		};
	}

	/** What a stretch of the text is. */
	public static String field(MetadataField field) {
		return switch (field) {
		case title -> Field_title;
		case byline -> Field_byline;
		case outlet -> Field_outlet;
		case publishedAt -> Field_publishedAt;
		};
	}

	public static String zone(ZoneKind kind) {
		return switch (kind) {
		case HEADLINE -> Zone_headline;
		case BYLINE -> Zone_byline;
		case DATE -> Zone_date;
		case BODY -> Zone_body;
		case SUMMARY -> Zone_summary;
		case QUOTE -> Zone_quote;
		case LIST -> Zone_list;
		case TABLE -> Zone_table;
		case CAPTION -> Zone_caption;
		case BOILERPLATE -> Zone_boilerplate;
		case SOURCES -> Zone_sources;
		};
	}

	/** The name of a field of a kind of mark. */
	public static String field(MarkKind kind, String feature) {
		return switch (feature) {
		case "kind" -> Field_kind;
		case "speaker" -> Field_speaker;
		case "stance" -> Field_stance;
		case "via" -> Field_via;
		case "authority" -> Field_authority;
		case "hedged" -> Field_hedged;
		case "negated" -> Field_negated;
		case "note" -> Field_note;
		case "summary" -> Field_summary;
		case "polarity" -> Field_polarity;
		case "modality" -> Field_modality;
		case "credibility" -> Field_credibility;
		case "value" -> kind == MarkKind.time ? Field_date : Field_number;
		case "high" -> Field_high;
		case "type" -> kind == MarkKind.time ? Field_timeType : Field_nameType;
		case "anchor" -> Field_anchor;
		case "arithmetic" -> Field_arithmetic;
		case "unit" -> Field_unit;
		case "approximation" -> Field_approximation;
		case "change" -> Field_change;
		case "referent" -> Field_referent;
		case "name" -> Field_name;
		case "label" -> Field_label;
		case "spans", "content" -> Field_words;
		case "cue" -> Field_cue;
		case "conditions" -> Field_conditions;
		default -> throw new IllegalArgumentException("no label for field " + feature);
		};
	}

	/** The place of a link in a chain. */
	public static String role(LinkRole role) {
		return switch (role) {
		case OUTLET -> Role_outlet;
		case VIA -> Role_via;
		case SPEAKER -> Role_speaker;
		};
	}

	/**
	 * A length of time.
	 *
	 * @param unit of ISO 8601: Y, M, W, D, TH, TM or TS
	 */
	public static String length(String unit, int count) {
		return MessageFormat.format(switch (unit) {
		case "Y" -> Time_year;
		case "M" -> Time_month;
		case "W" -> Time_week;
		case "D" -> Time_day;
		case "TH" -> Time_hour;
		case "TM" -> Time_minute;
		case "TS" -> Time_second;
		default -> throw new IllegalArgumentException("no unit of time: " + unit);
		}, count);
	}

	/** A literal of the model as words: "atLeast" as "at least". */
	public static String literal(Enumerator literal) {
		return literal.getLiteral().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
	}

	/** A rule by its name, which is empty where an analysis gave none. */
	public static String rule(String name) {
		return name.isEmpty() ? ByRule_noRule : name;
	}

	/** How many proposals are left, such as "1 proposal left". */
	public static String left(long count) {
		return count == 0 ? Header_none : count == 1 ? Header_one : NLS.bind(Header_left, count);
	}

	/** What was decided about several at once, such as "3 annotations accepted" */
	public static String several(int count, Verdict verdict) {
		return count == 1 ? NLS.bind(Say_one, verdict(verdict)) : NLS.bind(Say_several, count, verdict(verdict));
	}

	/** Where marks come from, such as "made by you". */
	public static String madeBy(MadeBy origin) {
		return origin.isAnalyst() ? Filter_analyst
				: origin.analysis().map(id -> NLS.bind(Filter_oneAnalysis, AnalysisNames.of(id)))
						.orElse(Filter_analysis);
	}

	/** How sure marks are, such as "at least 90%". */
	public static String sureness(Sureness sureness) {
		return switch (sureness) {
		case atLeast90 -> NLS.bind(Filter_atLeast, 90);
		case atLeast75 -> NLS.bind(Filter_atLeast, 75);
		case below75 -> NLS.bind(Filter_below, 75);
		case below50 -> NLS.bind(Filter_below, 50);
		};
	}

	/** The same words at the start of a line. */
	public static String capital(String words) {
		return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
	}
}
