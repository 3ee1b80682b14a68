/** Social security numbers in form only: they belong to nobody that we know of. */
export const ssn = "536-22-1874";
export const otherSsn = "402-39-6615";
export const thirdSsn = "219-58-7702";
