App({
  globalData: {
    // The platform's address; it must be among the mini-program's request domains.
    apiUrl: "https://api.example.org",
  },
});
