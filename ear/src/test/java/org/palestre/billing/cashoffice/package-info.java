/** Cash offices on the real server: tills, receipts, deposit slips and statements, attacked by many at once. */
package org.palestre.billing.cashoffice;
