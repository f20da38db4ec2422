/** The audit trail, attacked: by those who may not read it, and by whoever would change it. */
package org.palestre.audit;
