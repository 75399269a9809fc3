// What makes the pages more comfortable where scripts run; each part finds what it is for by itself.
export {};
