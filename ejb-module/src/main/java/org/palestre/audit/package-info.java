/**
 * Who did what and when, written in the transaction in which it was done, and never changed afterwards.
 *
 * <p>Every context records here what an auditor may ask for: decisions, changes of rights, looks into a family's file.
 * What is written names subjects by type and id and holds no more personal data than the question needs. Out of scope:
 * technical logs, and the history that a case shows to its owner.
 */
@Tier(1)
package org.palestre.audit;

import org.palestre.shared.Tier;
