package org.assay.ui.compare.internal;

import org.eclipse.osgi.util.NLS;

/** Words of the comparison in the window. */
public final class Messages extends NLS {
	public static String AddHypothesis_message;
	public static String AddHypothesis_title;
	public static String AddStatement_message;
	public static String AddStatement_title;
	public static String AddToEvidence_done;
	public static String AddToEvidence_nothing;
	public static String AddToEvidence_title;
	public static String Compare_count;
	public static String Compare_current;
	public static String Compare_gone;
	public static String Compare_name;
	public static String Compare_noInput;
	public static String Compare_nothing;
	public static String Compare_reading;
	public static String Compare_ribbons;
	public static String Compare_side;
	public static String Compare_title;
	public static String Compare_tooltip;
	public static String Compare_unreadable;
	public static String Empty_noCase;
	public static String Export_busy;
	public static String Export_failed;
	public static String Export_picture;
	public static String Export_title;
	public static String Export_vector;
	public static String Graph_notShown;
	public static String Lineage_empty;
	public static String Hypotheses_add;
	public static String Hypotheses_against;
	public static String Hypotheses_blank;
	public static String Hypotheses_empty;
	public static String Hypotheses_evidence;
	public static String Hypotheses_grade;
	public static String Hypotheses_least;
	public static String Hypotheses_none;
	public static String Hypotheses_says;
	public static String Hypotheses_saysMore;
	public static String Hypotheses_spread;
	public static String Hypotheses_spreadOf;
	public static String Hypotheses_unrated;
	public static String Hypotheses_weight;
	public static String Matrix_asserts;
	public static String Matrix_denies;
	public static String Matrix_differs;
	public static String Matrix_empty;
	public static String Matrix_of;
	public static String Matrix_question;
	public static String Matrix_silent;
	public static String Matrix_speaking;
	public static String Matrix_times;
	public static String Merge_message;
	public static String Merge_none;
	public static String Merge_title;
	public static String Origins_empty;
	public static String Relate_mark;
	public static String Relate_message;
	public static String Relate_title;
	public static String Relations_byRelation;
	public static String Relations_bySort;
	public static String Relations_bySource;
	public static String Relations_confidence;
	public static String Relations_empty;
	public static String Relations_relation;
	public static String Relations_silent;
	public static String Relations_source;
	public static String Relations_verdict;
	public static String Relations_why;
	public static String Relations_wordsA;
	public static String Relations_wordsB;
	public static String RenameHypothesis_title;
	public static String Sort_agreement;
	public static String Sort_contradiction;
	public static String Sort_rejected;
	public static String Sort_shift;
	public static String Sort_silence;
	public static String Split_claim;
	public static String Split_claims;
	public static String Split_message;
	public static String Split_nothing;
	public static String Split_ok;
	public static String Split_question;
	public static String Split_title;
	public static String Undo_accept;
	public static String Undo_addEvidence;
	public static String Undo_addHypothesis;
	public static String Undo_merge;
	public static String Undo_question;
	public static String Undo_rate;
	public static String Undo_reject;
	public static String Undo_relate;
	public static String Undo_relation;
	public static String Undo_relations;
	public static String Undo_removeEvidence;
	public static String Undo_removeHypothesis;
	public static String Undo_renameHypothesis;
	public static String Undo_retype;
	public static String Undo_split;
	public static String Undo_unrate;
	public static String Undo_unsure;
	public static String Undo_weigh;
	public static String Undo_wordEvidence;
	public static String WordEvidence_message;
	public static String WordEvidence_title;

	static {
		NLS.initializeMessages("org.assay.ui.compare.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
